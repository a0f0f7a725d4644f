/** The feature over HTTP. */
@NullMarked
package io.partnercloud.billing.agreements.order.web;

import org.jspecify.annotations.NullMarked;
