/** What billing-service tells: invoices, payments, subscriptions, debt, and the reference facts that it keeps for all. */
@NullMarked
package io.partnercloud.contracts.billing;

import org.jspecify.annotations.NullMarked;
