/** When the support line works, and when so much working time is over (TKT-2). */
@NullMarked
package io.partnercloud.support.calendar;

import org.jspecify.annotations.NullMarked;
