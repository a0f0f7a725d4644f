/** The feature over HTTP. */
@NullMarked
package io.partnercloud.billing.pricelist.web;

import org.jspecify.annotations.NullMarked;
