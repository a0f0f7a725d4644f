/** The feature's tables. */
@NullMarked
package io.partnercloud.billing.payments.payment.jdbc;

import org.jspecify.annotations.NullMarked;
