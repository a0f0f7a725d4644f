package io.partnercloud.contracts.partner;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.CloudService;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The contract's rates, in percent per service, and the steps above them, hold from {@code signedOn} (PRT-3). A service without a rate is held (RWD-2). */
@WireType("partner.contract-signed.v1")
public record ContractSigned(
        UUID partner,
        String contract,
        LocalDate signedOn,
        Map<CloudService, BigDecimal> rates,
        List<RateStep> steps,
        String taxTreatment)
        implements PartnerEvent {
    public ContractSigned {
        rates = Map.copyOf(rates);
        steps = List.copyOf(steps);
    }

    @Override
    public String key() {
        return partner.toString();
    }
}
