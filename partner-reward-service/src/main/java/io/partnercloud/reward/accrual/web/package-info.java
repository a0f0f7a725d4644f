/** Rewards over HTTP. */
@NullMarked
package io.partnercloud.reward.accrual.web;

import org.jspecify.annotations.NullMarked;
