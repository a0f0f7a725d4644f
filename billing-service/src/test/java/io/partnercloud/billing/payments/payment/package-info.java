@NullMarked
package io.partnercloud.billing.payments.payment;

import org.jspecify.annotations.NullMarked;
