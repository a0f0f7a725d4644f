package io.partnercloud.contracts.partner;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.contracts.values.Quarter;
import java.time.LocalDate;
import java.util.UUID;

/** The reward of the quarter is paid out. */
@WireType("partner.payout-set-paid.v1")
public record PayoutSetPaid(UUID payoutSet, UUID partner, Quarter quarter, Money total, LocalDate paidOn)
        implements PartnerEvent {
    @Override
    public String key() {
        return partner.toString();
    }
}
