package io.partnercloud.billing.pricing.pricelist;

import java.util.Map;

/** Paid subscriptions have things that this list has no price for, so that they could not be invoiced any more. */
public final class PriceListIncomplete extends PriceListRefusal {
    PriceListIncomplete(Effect effect) {
        super(
                Kind.RULE,
                "price_list_incomplete",
                Map.of("subscriptions", effect.unpriced(), "lacking", String.join(", ", effect.lacking())));
    }
}
