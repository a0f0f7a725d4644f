@NullMarked
package io.partnercloud.reward.accrual;

import org.jspecify.annotations.NullMarked;
