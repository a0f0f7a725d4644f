/** Infobases and users over HTTP. */
@NullMarked
package io.partnercloud.trial.infobase.web;

import org.jspecify.annotations.NullMarked;
