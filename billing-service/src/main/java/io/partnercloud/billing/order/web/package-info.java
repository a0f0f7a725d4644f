/** The feature over HTTP. */
@NullMarked
package io.partnercloud.billing.order.web;

import org.jspecify.annotations.NullMarked;
