package io.partnercloud.printing;

import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of a printed document. Goods have no days. */
public record PrintedLine(String name, @Nullable Days days, int quantity, Money price, Money amount, Vat vat) {
    /** From when to when, both included. */
    public record Days(LocalDate from, LocalDate to) {
        boolean areWholeMonths() {
            return from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
        }
    }

    boolean isForPartOfMonth() {
        return days != null && !days.areWholeMonths();
    }
}
