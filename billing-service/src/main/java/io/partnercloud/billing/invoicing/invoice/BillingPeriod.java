package io.partnercloud.billing.invoicing.invoice;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The days that an invoice pays for, both ends included. */
public record BillingPeriod(LocalDate from, LocalDate to) {
    public BillingPeriod {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period ends on or after the day it begins: " + from + " to " + to);
        }
    }

    /** INV-2: in a month's first half the first month is what is left of it, in the second half the next one is added; further months follow whole. */
    public static BillingPeriod askedFor(LocalDate on, int months, int lastDayOfFirstHalf) {
        var firstEndsIn = YearMonth.from(on).plusMonths(on.getDayOfMonth() <= lastDayOfFirstHalf ? 0 : 1);
        return new BillingPeriod(on, firstEndsIn.plusMonths(months - 1L).atEndOfMonth());
    }

    /** INV-4: whole months from the day after what is paid. */
    public static BillingPeriod following(LocalDate paidThrough, int months) {
        var from = paidThrough.plusDays(1);
        return new BillingPeriod(
                from, YearMonth.from(from).plusMonths(months - 1L).atEndOfMonth());
    }

    /** The part of each calendar month that the period touches (INV-3). */
    public List<MonthSegment> segments() {
        var segments = new ArrayList<MonthSegment>();
        for (var from = this.from;
                !from.isAfter(to);
                from = YearMonth.from(from).plusMonths(1).atDay(1)) {
            var monthEnd = YearMonth.from(from).atEndOfMonth();
            segments.add(new MonthSegment(from, monthEnd.isBefore(to) ? monthEnd : to));
        }
        return segments;
    }
}
