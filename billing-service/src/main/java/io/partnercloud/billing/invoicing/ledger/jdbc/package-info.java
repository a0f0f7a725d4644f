/** The feature's tables. */
@NullMarked
package io.partnercloud.billing.invoicing.ledger.jdbc;

import org.jspecify.annotations.NullMarked;
