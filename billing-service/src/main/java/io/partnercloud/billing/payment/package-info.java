/** INV-7: money that came, and what it was used for. */
@NullMarked
package io.partnercloud.billing.payment;

import org.jspecify.annotations.NullMarked;
