package io.partnercloud.billing.pricing.pricelist;

import io.partnercloud.billing.pricing.price.PriceItem;
import java.time.LocalDate;
import java.util.List;

/** The prices that a tariff shall have from a day on. */
public record Proposal(String tariff, LocalDate effectiveOn, List<PriceItem> items) {
    public Proposal {
        items = List.copyOf(items);
    }
}
