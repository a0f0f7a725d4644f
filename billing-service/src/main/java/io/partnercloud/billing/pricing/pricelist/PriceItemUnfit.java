package io.partnercloud.billing.pricing.pricelist;

import io.partnercloud.billing.pricing.price.PriceItem;
import io.partnercloud.contracts.values.CloudService;
import java.util.Map;

/** An item cannot be sold as the list describes it. */
public final class PriceItemUnfit extends PriceListRefusal {
    PriceItemUnfit(PriceItem item, CloudService service) {
        super(
                Kind.RULE,
                "price_item_unfit",
                Map.of("item", item.code(), "kind", item.kind(), "unit", item.unit(), "service", service));
    }
}
