/** The feature's settings. */
@NullMarked
package io.partnercloud.billing.paymentorder.config;

import org.jspecify.annotations.NullMarked;
