package io.partnercloud.billing.pricing.pricelist;

import java.time.LocalDate;
import java.util.Map;

/** The tariff has a list from that day on already. */
public final class PriceListExists extends PriceListRefusal {
    public PriceListExists(String tariff, LocalDate effectiveOn) {
        super(Kind.CONFLICT, "price_list_exists", Map.of("tariff", tariff, "effectiveOn", effectiveOn));
    }
}
