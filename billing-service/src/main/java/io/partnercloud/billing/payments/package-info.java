/**
 * Payments: money that comes, from bank statements and by hand, whose it is and what it is for. It owns payments, their
 * reversals, statements and the queue of what could not be matched. It may ask agreements, debt, invoicing and base.
 */
@NullMarked
package io.partnercloud.billing.payments;

import org.jspecify.annotations.NullMarked;
