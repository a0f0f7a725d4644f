package io.partnercloud.contracts.partner;

import io.partnercloud.contracts.WireType;
import java.time.Instant;
import java.time.YearMonth;

/** A month's rewards are fixed: they no longer change (RWD-3). It concerns all partners, so all months have one key. */
@WireType("partner.reward-month-closed.v1")
public record RewardMonthClosed(YearMonth month, Instant closedAt) implements PartnerEvent {
    @Override
    public String key() {
        return "reward-months";
    }
}
