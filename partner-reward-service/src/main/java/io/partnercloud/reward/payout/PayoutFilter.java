package io.partnercloud.reward.payout;

import io.partnercloud.contracts.values.Quarter;
import org.jspecify.annotations.Nullable;

/** Which sets of a list are wanted; what is null leaves all through. */
public record PayoutFilter(
        @Nullable Quarter quarter,
        @Nullable PayoutStatus status,
        @Nullable PayoutKind kind) {}
