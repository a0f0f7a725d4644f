package io.partnercloud.reward.payout;

import io.partnercloud.contracts.values.Quarter;
import org.jspecify.annotations.Nullable;

/** Which sets to be made by hand are wanted; what is null leaves all through. */
public record ManualPayoutFilter(
        ManualPayouts.@Nullable Status status, @Nullable Quarter quarter) {}
