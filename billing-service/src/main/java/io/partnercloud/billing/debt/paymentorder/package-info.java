/** INV-8: payment orders that are sent after paying, and what they hold off. */
@NullMarked
package io.partnercloud.billing.debt.paymentorder;

import org.jspecify.annotations.NullMarked;
