/** What billing-service tells: invoices, payments, subscriptions, debt. */
@NullMarked
package io.partnercloud.contracts.billing;

import org.jspecify.annotations.NullMarked;
