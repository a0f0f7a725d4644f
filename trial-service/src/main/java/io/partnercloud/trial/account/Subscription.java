package io.partnercloud.trial.account;

import java.time.LocalDate;

/** What billing-service has told about the paid rent (CLI-2). */
public record Subscription(String tariff, LocalDate contractDate, LocalDate paidThrough, Rented rented) {

    /** Facts come late: a paid day is never taken back by an older one. */
    Subscription paidThrough(LocalDate day) {
        return day.isAfter(paidThrough) ? through(day) : this;
    }

    /** A payment went back; an older fact gives no day. */
    Subscription paidOnlyThrough(LocalDate day) {
        return day.isBefore(paidThrough) ? through(day) : this;
    }

    private Subscription through(LocalDate day) {
        return new Subscription(tariff, contractDate, day, rented);
    }

    Subscription renting(Rented other) {
        return new Subscription(tariff, contractDate, paidThrough, other);
    }
}
