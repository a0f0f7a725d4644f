/** The feature over HTTP. */
@NullMarked
package io.partnercloud.billing.base.calendar.web;

import org.jspecify.annotations.NullMarked;
