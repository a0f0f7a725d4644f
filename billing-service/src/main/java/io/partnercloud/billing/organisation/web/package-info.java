/** The feature over HTTP. */
@NullMarked
package io.partnercloud.billing.organisation.web;

import org.jspecify.annotations.NullMarked;
