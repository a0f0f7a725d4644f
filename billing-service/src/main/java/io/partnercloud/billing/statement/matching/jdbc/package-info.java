/** What the ladder asks of the tables. */
@NullMarked
package io.partnercloud.billing.statement.matching.jdbc;

import org.jspecify.annotations.NullMarked;
