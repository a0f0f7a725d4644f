/** The feature over HTTP. */
@NullMarked
package io.partnercloud.billing.payments.payment.web;

import org.jspecify.annotations.NullMarked;
