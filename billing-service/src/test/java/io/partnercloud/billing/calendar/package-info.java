@NullMarked
package io.partnercloud.billing.calendar;

import org.jspecify.annotations.NullMarked;
