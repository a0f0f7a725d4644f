/** The feature over HTTP. */
@NullMarked
package io.partnercloud.billing.calendar.web;

import org.jspecify.annotations.NullMarked;
