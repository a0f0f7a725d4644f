/** The feature's tables. */
@NullMarked
package io.partnercloud.billing.payment.jdbc;

import org.jspecify.annotations.NullMarked;
