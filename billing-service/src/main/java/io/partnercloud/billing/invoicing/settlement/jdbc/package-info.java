/** The feature's tables. */
@NullMarked
package io.partnercloud.billing.invoicing.settlement.jdbc;

import org.jspecify.annotations.NullMarked;
