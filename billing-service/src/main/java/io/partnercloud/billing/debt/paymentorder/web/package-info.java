/** The feature over HTTP. */
@NullMarked
package io.partnercloud.billing.debt.paymentorder.web;

import org.jspecify.annotations.NullMarked;
