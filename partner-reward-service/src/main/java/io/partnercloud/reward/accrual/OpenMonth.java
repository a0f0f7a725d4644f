package io.partnercloud.reward.accrual;

import java.time.LocalDate;
import java.time.YearMonth;

/** The first month whose accruals may still be added to; all before it are closed (RWD-3). */
public record OpenMonth(YearMonth month) {

    /** The month in which money of that day is accrued: its own, or the open one where its own is closed. */
    YearMonth monthFor(LocalDate paidOn) {
        var own = YearMonth.from(paidOn);
        return isClosed(own) ? month : own;
    }

    public boolean isClosed(YearMonth other) {
        return other.isBefore(month);
    }

    /** What is open once that month and all before it are closed. */
    public OpenMonth closing(YearMonth closed) {
        return isClosed(closed) ? this : new OpenMonth(closed.plusMonths(1));
    }
}
