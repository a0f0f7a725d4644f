package io.partnercloud.billing.pricing.pricelist;

import java.time.LocalDate;
import java.util.Map;

/** Prices of today and of the past are not changed (PRC-7): a list begins on a later day. */
public final class PriceListTooLate extends PriceListRefusal {
    PriceListTooLate(LocalDate effectiveOn, LocalDate today) {
        super(Kind.RULE, "price_list_too_late", Map.of("effectiveOn", effectiveOn, "today", today));
    }
}
