package io.partnercloud.billing.pricing.price;

import io.partnercloud.contracts.values.Money;

/** So many units of one price-list item, for a whole month. */
public record QuoteLine(PriceItem item, int quantity) {
    public Money amount() {
        return item.price().times(quantity);
    }
}
