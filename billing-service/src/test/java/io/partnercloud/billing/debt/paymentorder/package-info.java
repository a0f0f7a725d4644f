@NullMarked
package io.partnercloud.billing.debt.paymentorder;

import org.jspecify.annotations.NullMarked;
