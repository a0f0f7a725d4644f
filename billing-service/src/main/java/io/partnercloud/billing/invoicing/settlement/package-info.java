/** INV-7, RWD-2: how money is used for invoices, line by line, and what follows from a paid one. */
@NullMarked
package io.partnercloud.billing.invoicing.settlement;

import org.jspecify.annotations.NullMarked;
