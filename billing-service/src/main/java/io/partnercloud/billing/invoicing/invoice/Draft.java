package io.partnercloud.billing.invoicing.invoice;

import io.partnercloud.billing.pricing.price.MonthlyPrice;
import io.partnercloud.contracts.values.Ids;
import io.partnercloud.contracts.values.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What an invoice would say before it has a number. */
public record Draft(
        InvoiceKind kind,
        LocalDate issuedOn,
        LocalDate dueOn,
        BillingPeriod period,
        Money monthly,
        @Nullable UUID priceList,
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
        return new Draft(kind, issuedOn, dueOn, period, price.monthly(), price.priceList(), lines(period, price, at));
    }

    /** Each line of each month segment of these days. */
    public static List<InvoiceLine> lines(BillingPeriod period, MonthlyPrice price, Instant at) {
        return period.segments().stream()
                .flatMap(days -> price.lines().stream()
                        .map(line -> new InvoiceLine(
                                Ids.at(at),
                                price.service(),
                                line.item().code(),
                                line.item().name(),
                                line.quantity(),
                                line.item().price(),
                                days,
                                days.partOf(line.amount()),
                                true,
                                line.item().onPaper())))
                .toList();
    }

    /** INV-12: goods, once and without days; the period is that in which the invoice may be paid. They earn no reward (RWD-2). */
    public static Draft oneOff(LocalDate issuedOn, LocalDate dueOn, MonthlyPrice goods, Instant at) {
        var lines = goods.lines().stream()
                .map(line -> new InvoiceLine(
                        Ids.at(at),
                        goods.service(),
                        line.item().code(),
                        line.item().name(),
                        line.quantity(),
                        line.item().price(),
                        null,
                        line.amount(),
                        false,
                        line.item().onPaper()))
                .toList();
        var payable = new BillingPeriod(issuedOn, dueOn);
        return new Draft(InvoiceKind.ONE_OFF, issuedOn, dueOn, payable, Money.ZERO, goods.priceList(), lines);
    }

    /** The days that are paid for; none where goods are sold. */
    public List<BillingPeriod> periods() {
        return kind == InvoiceKind.ONE_OFF ? List.of() : List.of(period);
    }

    /** INV-3: the sum of rounded lines. */
    public Money total() {
        return Money.sum(lines.stream().map(InvoiceLine::amount).toList());
    }

    /** Whether both ask for the same money for the same days. */
    boolean asksTheSameAs(Draft other) {
        return kind == other.kind && period.equals(other.period) && saysTheSameAs(other.lines);
    }

    private boolean saysTheSameAs(List<InvoiceLine> others) {
        return lines.size() == others.size()
                && IntStream.range(0, lines.size()).allMatch(at -> lines.get(at).saysTheSameAs(others.get(at)));
    }
}
