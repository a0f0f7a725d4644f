package io.partnercloud.contracts.partner;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.CloudService;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** From this day on the contract has these rates, in percent per service, these steps above them and this tax treatment, in place of all before (RWD-11). */
@WireType("partner.contract-amended.v1")
public record ContractAmended(
        UUID partner,
        String contract,
        String amendment,
        LocalDate from,
        Map<CloudService, BigDecimal> rates,
        List<RateStep> steps,
        String taxTreatment)
        implements PartnerEvent {
    public ContractAmended {
        rates = Map.copyOf(rates);
        steps = List.copyOf(steps);
    }

    @Override
    public String key() {
        return partner.toString();
    }
}
