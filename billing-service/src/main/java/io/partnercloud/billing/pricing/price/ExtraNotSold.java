package io.partnercloud.billing.pricing.price;

import java.util.Map;

/** The price list has no price for an extra that is wanted. */
public final class ExtraNotSold extends PricingRefusal {
    private final String lacking;

    ExtraNotSold(Extra extra, PriceList list) {
        super(Kind.RULE, "extra_not_sold", Map.of("extra", extra, "tariff", list.tariff()));
        this.lacking = extra.name();
    }

    @Override
    public String lacking() {
        return lacking;
    }
}
