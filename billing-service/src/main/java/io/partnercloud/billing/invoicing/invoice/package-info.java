/** INV: what clients are asked to pay, for which days, and what becomes of it. */
@NullMarked
package io.partnercloud.billing.invoicing.invoice;

import org.jspecify.annotations.NullMarked;
