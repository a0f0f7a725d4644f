package io.partnercloud.billing.pricing.pricelist;

import java.time.LocalDate;
import java.util.Map;

/** The tariff has no list that begins on that day. */
public final class PriceListUnknown extends PriceListRefusal {
    public PriceListUnknown(String tariff, LocalDate effectiveOn) {
        super(Kind.UNKNOWN, "price_list_version_unknown", Map.of("tariff", tariff, "effectiveOn", effectiveOn));
    }
}
