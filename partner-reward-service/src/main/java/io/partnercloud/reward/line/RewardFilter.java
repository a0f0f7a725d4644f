package io.partnercloud.reward.line;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Quarter;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Which accruals of a list are wanted; what is null leaves all through. */
public record RewardFilter(
        @Nullable YearMonth month,
        @Nullable Quarter quarter,
        @Nullable ClientLogin client,
        @Nullable RewardStatus status,
        @Nullable CloudService service) {}
