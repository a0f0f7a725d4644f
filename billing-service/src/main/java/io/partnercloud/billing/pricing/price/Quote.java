package io.partnercloud.billing.pricing.price;

import io.partnercloud.contracts.values.Money;
import java.util.List;

/** What a month of the wanted parameters costs by one price list, and what it allows (PRC-8). */
public record Quote(PriceList priceList, List<QuoteLine> lines, ConnectionPlan plan, List<Hint> hints) {
    public Quote {
        lines = List.copyOf(lines);
        hints = List.copyOf(hints);
    }

    public MonthlyPrice price() {
        return new MonthlyPrice(priceList.service(), priceList.id(), lines);
    }

    public Money monthly() {
        return price().monthly();
    }

    public int connections() {
        return plan.total();
    }
}
