/** The feature over HTTP. */
@NullMarked
package io.partnercloud.billing.paymentorder.web;

import org.jspecify.annotations.NullMarked;
