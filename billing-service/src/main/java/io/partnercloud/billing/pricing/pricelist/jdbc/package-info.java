/** The feature's tables. */
@NullMarked
package io.partnercloud.billing.pricing.pricelist.jdbc;

import org.jspecify.annotations.NullMarked;
