/** The feature's tables. */
@NullMarked
package io.partnercloud.billing.invoicing.invoice.jdbc;

import org.jspecify.annotations.NullMarked;
