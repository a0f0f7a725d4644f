package io.partnercloud.billing.pricing.pricelist;

import java.util.Map;

/** An item stands in a price list more than once. */
public final class PriceItemTwice extends PriceListRefusal {
    PriceItemTwice(String item) {
        super(Kind.RULE, "price_item_twice", Map.of("item", item));
    }
}
