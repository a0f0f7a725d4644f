/**
 * Debt: who is late with paying, and what holds it off. It owns blocks and what comes of them, and the payment orders that
 * clients show. It may ask invoicing, pricing and base; that an invoice is paid it hears from settlement.
 */
@NullMarked
package io.partnercloud.billing.debt;

import org.jspecify.annotations.NullMarked;
