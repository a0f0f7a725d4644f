/** The feature over HTTP. */
@NullMarked
package io.partnercloud.billing.downtime.web;

import org.jspecify.annotations.NullMarked;
