package io.partnercloud.billing.closing.month;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;

/** Which months' rewards are fixed (RWD-3), as partner-reward-service tells. */
public interface RewardMonths {
    void closed(YearMonth month, Instant at);

    Optional<Instant> closedAt(YearMonth month);
}
