package io.partnercloud.billing.pricing.price;

import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a whole month of an order costs, line by line; {@code priceList} says whose prices these are, null where they were agreed individually. */
public record MonthlyPrice(CloudService service, @Nullable UUID priceList, List<QuoteLine> lines) {
    public MonthlyPrice {
        lines = List.copyOf(lines);
    }

    public Money monthly() {
        return Money.sum(lines.stream().map(QuoteLine::amount).toList());
    }
}
