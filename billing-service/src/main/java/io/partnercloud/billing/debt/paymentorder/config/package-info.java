/** The feature's settings. */
@NullMarked
package io.partnercloud.billing.debt.paymentorder.config;

import org.jspecify.annotations.NullMarked;
