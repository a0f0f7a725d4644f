/** The feature over HTTP. */
@NullMarked
package io.partnercloud.billing.invoice.web;

import org.jspecify.annotations.NullMarked;
