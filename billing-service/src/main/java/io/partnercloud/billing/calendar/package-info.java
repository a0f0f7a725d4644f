/** The production calendar: which days are worked. */
@NullMarked
package io.partnercloud.billing.calendar;

import org.jspecify.annotations.NullMarked;
