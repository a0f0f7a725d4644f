package io.partnercloud.contracts.billing;

import io.partnercloud.contracts.WireType;
import java.time.LocalDate;

/** A price list that was to begin on that day was taken back before it did: the one before it stays in force (PRC-7). */
@WireType("billing.price-list-withdrawn.v1")
public record PriceListWithdrawn(String tariff, LocalDate effectiveOn) implements BillingEvent {
    @Override
    public String key() {
        return PriceListPublished.KEY;
    }
}
