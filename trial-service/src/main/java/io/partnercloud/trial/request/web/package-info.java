/** Asking for a trial over HTTP. */
@NullMarked
package io.partnercloud.trial.request.web;

import org.jspecify.annotations.NullMarked;
