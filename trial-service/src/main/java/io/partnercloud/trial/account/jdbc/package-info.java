/** Accounts in PostgreSQL. */
@NullMarked
package io.partnercloud.trial.account.jdbc;

import org.jspecify.annotations.NullMarked;
