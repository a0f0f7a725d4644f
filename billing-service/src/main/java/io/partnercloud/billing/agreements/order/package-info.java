/** INV-1…4: who asks for an invoice, and how a subscription goes on from month to month. */
@NullMarked
package io.partnercloud.billing.agreements.order;

import org.jspecify.annotations.NullMarked;
