/** Accruals in PostgreSQL. */
@NullMarked
package io.partnercloud.reward.accrual.jdbc;

import org.jspecify.annotations.NullMarked;
