/** What operators watch about accruals. */
@NullMarked
package io.partnercloud.reward.accrual.config;

import org.jspecify.annotations.NullMarked;
