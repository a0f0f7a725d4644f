/**
 * BLK: who is blocked, why, and what lifts it. What is public here may be called by {@code paymentorder} beside it and by the rooms
 * above: agreements, documents, payments. Invoicing may not: it tells of a payment through its port.
 */
@NullMarked
package io.partnercloud.billing.debt.blocking;

import org.jspecify.annotations.NullMarked;
