package io.partnercloud.billing.change;

import io.partnercloud.billing.TimeOrderedId;
import io.partnercloud.billing.invoice.InvoiceLine;
import io.partnercloud.billing.invoice.MonthSegment;
import io.partnercloud.billing.pricing.QuoteLine;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * New minus old for days that are paid, term by term (CHG-2, CHG-3): what the old parameters cost is negative. Each term
 * of each month segment is rounded by itself (INV-3); terms that are the same before and after are left out.
 */
public record Difference(List<InvoiceLine> terms) {
    public Difference {
        terms = List.copyOf(terms);
    }

    static Difference of(CloudService service, List<Stretch> stretches, Instant at) {
        var terms = new ArrayList<InvoiceLine>();
        for (var stretch : stretches) {
            for (var days : stretch.days().segments()) {
                stretch.before().stream()
                        .filter(line -> !stretch.after().contains(line))
                        .forEach(line -> terms.add(term(
                                service, line, days, days.partOf(line.amount()).negated(), at)));
                stretch.after().stream()
                        .filter(line -> !stretch.before().contains(line))
                        .forEach(line -> terms.add(term(service, line, days, days.partOf(line.amount()), at)));
            }
        }
        return new Difference(
                terms.stream().filter(term -> !term.amount().isZero()).toList());
    }

    private static InvoiceLine term(CloudService service, QuoteLine line, MonthSegment days, Money amount, Instant at) {
        return new InvoiceLine(
                TimeOrderedId.at(at),
                service,
                line.item().code(),
                line.item().name(),
                line.quantity(),
                line.item().price(),
                days,
                amount,
                true,
                line.item().vat());
    }

    /** INV-3: the sum of rounded terms. */
    public Money total() {
        return Money.sum(terms.stream().map(InvoiceLine::amount).toList());
    }
}
