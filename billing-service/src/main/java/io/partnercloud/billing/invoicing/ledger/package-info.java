/** INV-7: every movement of money as a double entry. */
@NullMarked
package io.partnercloud.billing.invoicing.ledger;

import org.jspecify.annotations.NullMarked;
