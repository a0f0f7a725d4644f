/** Requisites as fields of requests. */
@NullMarked
package io.partnercloud.trial.requisites.web;

import org.jspecify.annotations.NullMarked;
