/** The feature's tables. */
@NullMarked
package io.partnercloud.billing.pricing.jdbc;

import org.jspecify.annotations.NullMarked;
