package io.partnercloud.contracts.partner;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import java.time.YearMonth;
import java.util.UUID;

/** The partner has earned this for one paid invoice line (RWD-2); negative for a reversal. */
@WireType("partner.reward-accrued.v1")
public record RewardAccrued(
        UUID accrual,
        UUID partner,
        UUID client,
        String invoice,
        CloudService service,
        YearMonth month,
        Money base,
        Money amount)
        implements PartnerEvent {
    @Override
    public String key() {
        return partner.toString();
    }
}
