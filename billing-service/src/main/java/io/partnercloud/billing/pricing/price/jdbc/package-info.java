/** The feature's tables. */
@NullMarked
package io.partnercloud.billing.pricing.price.jdbc;

import org.jspecify.annotations.NullMarked;
