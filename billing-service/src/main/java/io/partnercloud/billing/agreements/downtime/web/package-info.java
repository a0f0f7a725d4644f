/** The feature over HTTP. */
@NullMarked
package io.partnercloud.billing.agreements.downtime.web;

import org.jspecify.annotations.NullMarked;
