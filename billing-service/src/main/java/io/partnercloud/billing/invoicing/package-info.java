/**
 * Invoicing: what is asked for and what is paid of it. It owns subscriptions, invoices, credits, the use of money for them and
 * the ledger in which all of it is booked. It may ask pricing and base; what follows from a payment hangs on its port.
 */
@NullMarked
package io.partnercloud.billing.invoicing;

import org.jspecify.annotations.NullMarked;
