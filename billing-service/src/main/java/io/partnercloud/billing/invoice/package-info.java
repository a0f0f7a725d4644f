/** INV: what clients are asked to pay, for which days, and what becomes of it. */
@NullMarked
package io.partnercloud.billing.invoice;

import org.jspecify.annotations.NullMarked;
