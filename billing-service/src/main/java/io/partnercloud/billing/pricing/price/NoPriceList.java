package io.partnercloud.billing.pricing.price;

import java.time.LocalDate;
import java.util.Map;

/** No price list of this tariff is in force on that day. */
public final class NoPriceList extends PricingRefusal {
    NoPriceList(String tariff, LocalDate on) {
        this(Kind.RULE, tariff, on);
    }

    private NoPriceList(Kind kind, String tariff, LocalDate on) {
        super(kind, "price_list_unknown", Map.of("tariff", tariff, "on", on));
    }

    /** For who asks for the list itself: it is not there. */
    public static NoPriceList sought(String tariff, LocalDate on) {
        return new NoPriceList(Kind.UNKNOWN, tariff, on);
    }
}
