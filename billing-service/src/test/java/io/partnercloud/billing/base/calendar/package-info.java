@NullMarked
package io.partnercloud.billing.base.calendar;

import org.jspecify.annotations.NullMarked;
