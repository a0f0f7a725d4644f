package io.partnercloud.billing.pricing.price;

import io.partnercloud.billing.base.announcement.HeldFacts;
import io.partnercloud.billing.base.announcement.ReferenceFact;
import io.partnercloud.contracts.billing.VatRateSet;
import java.util.List;
import org.springframework.stereotype.Service;

/** The rates of value added tax as the other services hear of them (ORG-2). */
@Service
class VatContract implements HeldFacts {
    private final VatTable table;

    VatContract(VatTable table) {
        this.table = table;
    }

    @Override
    public List<ReferenceFact> held() {
        return table.rates().percentSince().entrySet().stream()
                .map(rate ->
                        new ReferenceFact("vat-rate:" + rate.getKey(), new VatRateSet(rate.getKey(), rate.getValue())))
                .toList();
    }
}
