package io.partnercloud.billing.agreements.downtime;

import io.partnercloud.billing.invoicing.invoice.InvoiceLine;
import io.partnercloud.billing.invoicing.invoice.MonthSegment;
import io.partnercloud.billing.pricing.price.MonthlyPrice;
import io.partnercloud.billing.pricing.price.QuoteLine;
import io.partnercloud.contracts.values.Ids;
import io.partnercloud.contracts.values.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** How many percent of the month's price are given back for how long a downtime, per level of service (INV-13). */
public record Compensation(List<Step> steps) {
    /** Premium clients get more (PRC-6). */
    public enum Level {
        STANDARD,
        PREMIUM
    }

    /** From so many hours on, so many percent, until a later step takes over. */
    public record Step(Level level, int fromHours, BigDecimal percent) {}

    public Compensation {
        steps = List.copyOf(steps);
    }

    /** Nothing where no step is that short. */
    BigDecimal percentFor(Level level, Duration downtime) {
        return steps.stream()
                .filter(step -> step.level == level && downtime.compareTo(Duration.ofHours(step.fromHours)) >= 0)
                .max(Comparator.comparingInt(Step::fromHours))
                .map(Step::percent)
                .orElse(BigDecimal.ZERO);
    }

    /** So many percent of each line of a month, negative, each rounded by itself (INV-3). */
    static List<InvoiceLine> givenBack(MonthlyPrice month, BigDecimal percent, MonthSegment days, Instant at) {
        return month.lines().stream()
                .map(line -> new InvoiceLine(
                        Ids.at(at),
                        month.service(),
                        line.item().code(),
                        line.item().name(),
                        line.quantity(),
                        line.item().price(),
                        days,
                        part(line, percent).negated(),
                        true,
                        line.item().onPaper()))
                .filter(line -> !line.amount().isZero())
                .toList();
    }

    private static Money part(QuoteLine line, BigDecimal percent) {
        return Money.rounded(line.amount().amount().multiply(percent).movePointLeft(2));
    }
}
