/**
 * Pricing: what things cost. It owns the price lists and the way from a client's parameters to a price. It may ask base.
 */
@NullMarked
package io.partnercloud.billing.pricing;

import org.jspecify.annotations.NullMarked;
