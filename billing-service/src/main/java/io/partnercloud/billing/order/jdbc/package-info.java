/** The feature's tables. */
@NullMarked
package io.partnercloud.billing.order.jdbc;

import org.jspecify.annotations.NullMarked;
