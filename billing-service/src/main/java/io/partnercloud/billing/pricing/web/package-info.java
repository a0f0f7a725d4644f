/** The feature over HTTP. */
@NullMarked
package io.partnercloud.billing.pricing.web;

import org.jspecify.annotations.NullMarked;
