/** The feature over HTTP. */
@NullMarked
package io.partnercloud.billing.pricing.pricelist.web;

import org.jspecify.annotations.NullMarked;
