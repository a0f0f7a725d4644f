package io.partnercloud.billing.pricing.pricelist;

import java.time.LocalDate;
import java.util.Map;

/** Invoices were priced by this list already: it stays (PRC-7). */
public final class PriceListUsed extends PriceListRefusal {
    PriceListUsed(String tariff, LocalDate effectiveOn) {
        super(Kind.CONFLICT, "price_list_used", Map.of("tariff", tariff, "effectiveOn", effectiveOn));
    }
}
