/** Working days and hours. */
@NullMarked
package io.partnercloud.support.calendar;

import org.jspecify.annotations.NullMarked;
