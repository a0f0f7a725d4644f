/** What partners earn, line by line, and the closing of months (RWD-1…3). */
@NullMarked
package io.partnercloud.reward.accrual;

import org.jspecify.annotations.NullMarked;
