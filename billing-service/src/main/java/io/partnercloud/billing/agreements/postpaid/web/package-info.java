/** The feature over HTTP. */
@NullMarked
package io.partnercloud.billing.agreements.postpaid.web;

import org.jspecify.annotations.NullMarked;
