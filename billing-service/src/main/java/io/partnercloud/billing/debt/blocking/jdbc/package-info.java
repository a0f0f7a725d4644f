/** The feature's tables. */
@NullMarked
package io.partnercloud.billing.debt.blocking.jdbc;

import org.jspecify.annotations.NullMarked;
