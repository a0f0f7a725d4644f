@NullMarked
package io.partnercloud.billing.paymentorder;

import org.jspecify.annotations.NullMarked;
