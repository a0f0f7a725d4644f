/** What the support line promises by when: timers that run in working time or around the clock, and wait while the asker is asked (TKT-2). */
@NullMarked
package io.partnercloud.support.timer;

import org.jspecify.annotations.NullMarked;
