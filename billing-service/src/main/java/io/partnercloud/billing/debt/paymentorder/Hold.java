package io.partnercloud.billing.debt.paymentorder;

import io.partnercloud.billing.invoicing.invoice.Bill;
import io.partnercloud.contracts.values.WorkingCalendar;
import java.time.LocalDate;

/** What a payment order does to the blocking for its invoice (INV-8). */
public sealed interface Hold {
    /** Nobody is blocked for this invoice through that day. */
    record Until(LocalDate day) implements Hold {}

    /** It is kept beside the invoice and changes nothing. */
    record None(Reason reason) implements Hold {}

    /** Why a payment order holds nothing off. */
    enum Reason {
        /** Another one did: only once per invoice. */
        HELD_BEFORE,
        /** Access would not be stopped within these days anyway; a later one can still hold. */
        NOT_NEEDED,
        /** Access is stopped already: only money opens it (BLK-2). */
        BLOCKED
    }

    /** So many working days, the day of the upload not counted. */
    static Hold of(
            Bill bill,
            boolean hasHeld,
            boolean isBlocked,
            LocalDate uploadedOn,
            PaymentOrderRules rules,
            WorkingCalendar calendar) {
        if (hasHeld) {
            return new None(Reason.HELD_BEFORE);
        }
        if (isBlocked) {
            return new None(Reason.BLOCKED);
        }
        var until = calendar.after(uploadedOn, rules.workingDaysHeld());
        return until.isAfter(safeThrough(bill)) ? new Until(until) : new None(Reason.NOT_NEEDED);
    }

    /** BLK-1: the last day on which nobody is blocked for the invoice even without a payment order. */
    private static LocalDate safeThrough(Bill bill) {
        var paidThrough = bill.period().from().minusDays(1);
        return paidThrough.isAfter(bill.dueOn()) ? paidThrough : bill.dueOn();
    }
}
