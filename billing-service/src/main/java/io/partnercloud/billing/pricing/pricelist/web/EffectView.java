package io.partnercloud.billing.pricing.pricelist.web;

import io.partnercloud.billing.pricing.pricelist.PriceEffect;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Whom a list affects: {@code oldMonthly} and {@code newMonthly} are of all affected subscriptions together, {@code
 * sample} shows those with the largest difference; where {@code unpriced} is not 0, the list lacks something.
 */
record EffectView(
        long subscriptions,
        long affected,
        long dearer,
        long cheaper,
        long unpriced,
        Collection<String> lacking,
        Money oldMonthly,
        Money newMonthly,
        List<Affected> sample) {
    /** One client and its price a month from the start of its first invoice by the new list. */
    record Affected(ClientLogin client, String name, LocalDate from, Money oldMonthly, Money newMonthly) {}

    static EffectView of(PriceEffect effect) {
        return new EffectView(
                effect.subscriptions(),
                effect.affected(),
                effect.dearer(),
                effect.cheaper(),
                effect.unpriced(),
                effect.lacking(),
                effect.oldMonthly(),
                effect.newMonthly(),
                effect.sample().stream()
                        .map(each -> new Affected(
                                each.client(), each.name(), each.from(), each.oldMonthly(), each.newMonthly()))
                        .toList());
    }
}
