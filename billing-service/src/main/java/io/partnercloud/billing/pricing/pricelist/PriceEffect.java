package io.partnercloud.billing.pricing.pricelist;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Whom a price list affects: of the paid subscriptions that it will price, how many would cost other money a month, and
 * how much that is for all of these together. {@code unpriced} have something that it does not sell.
 */
public record PriceEffect(
        long subscriptions,
        long dearer,
        long cheaper,
        long unpriced,
        SortedSet<String> lacking,
        Money oldMonthly,
        Money newMonthly,
        List<Affected> sample) {
    /** One client whose price changes, from the start of its first invoice that the list prices. */
    public record Affected(ClientLogin client, String name, LocalDate from, Money oldMonthly, Money newMonthly) {}

    public PriceEffect {
        lacking = new TreeSet<>(lacking);
        sample = List.copyOf(sample);
    }

    public long affected() {
        return dearer + cheaper;
    }

    /** @throws PriceListRefusal.Incomplete when there are subscriptions that could not be invoiced by the list */
    void requireComplete() {
        if (unpriced > 0) {
            throw new PriceListRefusal.Incomplete(this);
        }
    }
}
