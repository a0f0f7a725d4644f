package io.partnercloud.printing;

import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One line of a printed document: so many units, each at {@code price} a month. Goods have no days. {@code tax} is what the
 * amount contains of it; {@code vatGround} says why there is none.
 */
public record PrintedLine(
        String name,
        @Nullable Days days,
        int quantity,
        String unit,
        Money price,
        Money amount,
        Vat vat,
        Money tax,
        @Nullable String vatGround) {
    /** From when to when, both included. */
    public record Days(LocalDate from, LocalDate to) {
        boolean areWholeMonths() {
            return from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
        }

        long months() {
            return ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to)) + 1;
        }

        @Override
        public String toString() {
            return Wording.days(from, to) + (areWholeMonths() && months() > 1 ? ", " + months() + "\u00a0мес." : "");
        }
    }

    /** Whether the price is for more days than the amount. */
    boolean isForPartOfMonth() {
        return days != null && !days.areWholeMonths() && !price.times(quantity).equals(amount);
    }

    boolean isForSeveralMonths() {
        return days != null && days.areWholeMonths() && days.months() > 1;
    }
}
