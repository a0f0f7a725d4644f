/** The feature's tables. */
@NullMarked
package io.partnercloud.billing.agreements.order.jdbc;

import org.jspecify.annotations.NullMarked;
