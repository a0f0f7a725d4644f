/** The feature's tables. */
@NullMarked
package io.partnercloud.billing.statement.jdbc;

import org.jspecify.annotations.NullMarked;
