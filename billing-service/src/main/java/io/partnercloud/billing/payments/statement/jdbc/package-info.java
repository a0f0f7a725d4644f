/** The feature's tables. */
@NullMarked
package io.partnercloud.billing.payments.statement.jdbc;

import org.jspecify.annotations.NullMarked;
