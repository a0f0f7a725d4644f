package io.partnercloud.billing.pricing;

import java.time.LocalDate;
import java.util.Map;

/** No price list of this tariff is in force on that day. */
public final class NoPriceList extends PricingRefusal {
    public NoPriceList(String tariff, LocalDate on) {
        super(Kind.UNKNOWN, "price_list_unknown", Map.of("tariff", tariff, "on", on));
    }
}
