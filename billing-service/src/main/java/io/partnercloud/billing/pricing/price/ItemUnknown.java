package io.partnercloud.billing.pricing.price;

import java.util.Map;

/** The price list sells nothing of this kind by this code. */
public final class ItemUnknown extends PricingRefusal {
    private final String lacking;

    ItemUnknown(String item, ItemKind kind, PriceList list) {
        super(
                Kind.RULE,
                "item_unknown",
                Map.of("item", item, "tariff", list.tariff(), "known", String.join(", ", list.codes(kind))));
        this.lacking = item;
    }

    @Override
    public String lacking() {
        return lacking;
    }
}
