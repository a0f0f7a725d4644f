/** The feature over HTTP. */
@NullMarked
package io.partnercloud.billing.payment.web;

import org.jspecify.annotations.NullMarked;
