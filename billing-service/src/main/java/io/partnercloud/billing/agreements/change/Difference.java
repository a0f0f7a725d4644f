package io.partnercloud.billing.agreements.change;

import io.partnercloud.billing.invoicing.invoice.BillingPeriod;
import io.partnercloud.billing.invoicing.invoice.InvoiceLine;
import io.partnercloud.billing.invoicing.invoice.MonthSegment;
import io.partnercloud.billing.pricing.price.PriceItem;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Ids;
import io.partnercloud.contracts.values.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * New minus old for days that are paid, term by term (CHG-2, CHG-3): so many units more of an item, or fewer, which is
 * negative. Each term of each month segment is rounded by itself (INV-3).
 */
public record Difference(List<InvoiceLine> terms) {
    public Difference {
        terms = List.copyOf(terms);
    }

    static Difference of(CloudService service, List<PricedDays> stretches, Instant at) {
        var terms = new ArrayList<InvoiceLine>();
        for (var stretch : stretches) {
            var more = unitsMore(stretch);
            for (var days : stretch.days().segments()) {
                more.forEach((item, units) -> terms.add(term(service, item, units, days, at)));
            }
        }
        return new Difference(
                terms.stream().filter(term -> !term.amount().isZero()).toList());
    }

    /** Of each item, how many units more there are after the change than before. */
    private static Map<PriceItem, Integer> unitsMore(PricedDays stretch) {
        var more = new LinkedHashMap<PriceItem, Integer>();
        stretch.after().forEach(line -> more.merge(line.item(), line.quantity(), Integer::sum));
        stretch.before().forEach(line -> more.merge(line.item(), -line.quantity(), Integer::sum));
        return more;
    }

    private static InvoiceLine term(CloudService service, PriceItem item, int units, MonthSegment days, Instant at) {
        return new InvoiceLine(
                Ids.at(at),
                service,
                item.code(),
                item.name(),
                Math.abs(units),
                item.price(),
                days,
                days.partOf(item.price().times(units)),
                true,
                item.onPaper());
    }

    /** From the first day that differs to the last; there has to be one. */
    BillingPeriod days() {
        var days = terms.stream().map(InvoiceLine::requireDays).toList();
        return new BillingPeriod(
                days.stream().map(MonthSegment::from).min(LocalDate::compareTo).orElseThrow(),
                days.stream().map(MonthSegment::to).max(LocalDate::compareTo).orElseThrow());
    }

    /** INV-3: the sum of rounded terms. */
    public Money total() {
        return Money.sum(terms.stream().map(InvoiceLine::amount).toList());
    }
}
