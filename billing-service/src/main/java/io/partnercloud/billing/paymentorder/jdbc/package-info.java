/** The feature's table. */
@NullMarked
package io.partnercloud.billing.paymentorder.jdbc;

import org.jspecify.annotations.NullMarked;
