/** The feature's tables. */
@NullMarked
package io.partnercloud.billing.ledger.jdbc;

import org.jspecify.annotations.NullMarked;
