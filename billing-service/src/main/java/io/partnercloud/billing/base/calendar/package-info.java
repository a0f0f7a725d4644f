/** The production calendar: which days are worked. */
@NullMarked
package io.partnercloud.billing.base.calendar;

import org.jspecify.annotations.NullMarked;
