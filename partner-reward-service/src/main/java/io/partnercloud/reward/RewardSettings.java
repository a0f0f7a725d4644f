package io.partnercloud.reward;

import io.partnercloud.reward.payout.PayoutRules;
import io.partnercloud.reward.payout.ReminderRules;

/** Every number of this service's rules, as {@code application.yml} has them. */
record RewardSettings(PayoutRules payouts, ReminderRules reminders) {}
