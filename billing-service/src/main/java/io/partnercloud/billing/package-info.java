/** Billing: prices, quotes, subscriptions, invoices, payments, ledger, debt. */
@NullMarked
package io.partnercloud.billing;

import org.jspecify.annotations.NullMarked;
