/** What the ladder asks of the tables. */
@NullMarked
package io.partnercloud.billing.payments.statement.matching.jdbc;

import org.jspecify.annotations.NullMarked;
