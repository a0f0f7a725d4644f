/** The feature over HTTP. */
@NullMarked
package io.partnercloud.billing.postpaid.web;

import org.jspecify.annotations.NullMarked;
