/** The feature over HTTP. */
@NullMarked
package io.partnercloud.billing.pricing.price.web;

import org.jspecify.annotations.NullMarked;
