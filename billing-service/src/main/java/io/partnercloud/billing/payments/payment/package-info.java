/** INV-7: money that came, and what it was used for. */
@NullMarked
package io.partnercloud.billing.payments.payment;

import org.jspecify.annotations.NullMarked;
