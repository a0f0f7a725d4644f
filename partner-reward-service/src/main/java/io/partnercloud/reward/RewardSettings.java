package io.partnercloud.reward;

import io.partnercloud.reward.payout.PayoutRules;

/** Every number of this service's rules, as {@code application.yml} has them. */
record RewardSettings(PayoutRules payouts) {}
