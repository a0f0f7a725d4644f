/** Operators' tasks over HTTP. */
@NullMarked
package io.partnercloud.trial.provisioning.web;

import org.jspecify.annotations.NullMarked;
