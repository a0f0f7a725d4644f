package io.partnercloud.billing.pricelist.web;

import io.partnercloud.billing.pricelist.PriceListSummary;
import io.partnercloud.contracts.values.CloudService;
import java.time.LocalDate;

/** A price list in a list of them. */
record PriceListSummaryView(
        String tariff,
        CloudService service,
        LocalDate effectiveOn,
        int items,
        PriceListSummary.Status status,
        boolean used) {
    static PriceListSummaryView of(PriceListSummary summary) {
        return new PriceListSummaryView(
                summary.tariff(),
                summary.service(),
                summary.effectiveOn(),
                summary.items(),
                summary.status(),
                summary.isUsed());
    }
}
