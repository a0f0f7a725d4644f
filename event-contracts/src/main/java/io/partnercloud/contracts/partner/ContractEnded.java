package io.partnercloud.contracts.partner;

import io.partnercloud.contracts.WireType;
import java.time.LocalDate;
import java.util.UUID;

/** The contract holds on {@code lastDay} for the last time (RWD-11). */
@WireType("partner.contract-ended.v1")
public record ContractEnded(UUID partner, String contract, LocalDate lastDay, String reason) implements PartnerEvent {
    @Override
    public String key() {
        return partner.toString();
    }
}
