package io.partnercloud.billing.invoicing.invoice;

import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** Some days of one calendar month, both ends included. */
public record MonthSegment(LocalDate from, LocalDate to) {
    public MonthSegment {
        if (!YearMonth.from(from).equals(YearMonth.from(to)) || to.isBefore(from)) {
            throw new IllegalArgumentException("not days of one month: " + from + " to " + to);
        }
    }

    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to)) + 1;
    }

    public int daysInMonth() {
        return from.lengthOfMonth();
    }

    /** INV-3: days / days in that month of a month's price, rounded HALF_UP to kopecks. */
    public Money partOf(Money monthly) {
        return monthly.share(days(), daysInMonth());
    }
}
