package io.partnercloud.billing.invoice;

import io.partnercloud.billing.TimeOrderedId;
import io.partnercloud.billing.pricing.MonthlyPrice;
import io.partnercloud.contracts.values.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What an invoice would say before it has a number. */
public record Draft(
        InvoiceKind kind,
        LocalDate issuedOn,
        LocalDate dueOn,
        BillingPeriod period,
        Money monthly,
        List<InvoiceLine> lines) {
    public Draft {
        lines = List.copyOf(lines);
    }

    /** INV-3: each line of each month segment is rounded by itself. */
    public static Draft of(
            InvoiceKind kind,
            LocalDate issuedOn,
            LocalDate dueOn,
            BillingPeriod period,
            MonthlyPrice price,
            Instant at) {
        var lines = period.segments().stream()
                .flatMap(days -> price.lines().stream()
                        .map(line -> new InvoiceLine(
                                TimeOrderedId.at(at),
                                price.service(),
                                line.item().code(),
                                line.item().name(),
                                line.quantity(),
                                line.item().price(),
                                days,
                                days.partOf(line.amount()),
                                true,
                                line.item().vat())))
                .toList();
        return new Draft(kind, issuedOn, dueOn, period, price.monthly(), lines);
    }

    /** INV-3: the sum of rounded lines. */
    public Money total() {
        return Money.sum(lines.stream().map(InvoiceLine::amount).toList());
    }

    /** Whether both ask for the same money for the same days. */
    boolean asksTheSameAs(Draft other) {
        return kind == other.kind && period.equals(other.period) && wording().equals(other.wording());
    }

    private List<InvoiceLine> wording() {
        var nobody = new UUID(0, 0);
        return lines.stream()
                .map(line -> new InvoiceLine(
                        nobody,
                        line.service(),
                        line.code(),
                        line.name(),
                        line.quantity(),
                        line.unitPrice(),
                        line.days(),
                        line.amount(),
                        line.rewardable(),
                        line.vat()))
                .toList();
    }
}
