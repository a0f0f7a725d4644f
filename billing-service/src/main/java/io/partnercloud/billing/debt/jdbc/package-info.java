/** The feature's tables. */
@NullMarked
package io.partnercloud.billing.debt.jdbc;

import org.jspecify.annotations.NullMarked;
