/** The feature's table. */
@NullMarked
package io.partnercloud.billing.debt.paymentorder.jdbc;

import org.jspecify.annotations.NullMarked;
