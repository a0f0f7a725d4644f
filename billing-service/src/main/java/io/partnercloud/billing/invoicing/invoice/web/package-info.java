/** The feature over HTTP. */
@NullMarked
package io.partnercloud.billing.invoicing.invoice.web;

import org.jspecify.annotations.NullMarked;
