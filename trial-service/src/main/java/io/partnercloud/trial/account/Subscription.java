package io.partnercloud.trial.account;

import io.partnercloud.contracts.values.CloudService;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What billing-service has told about the paid subscription (CLI-2); {@code connections} once it has said how many. */
public record Subscription(
        CloudService service,
        String tariff,
        LocalDate contractDate,
        LocalDate paidThrough,
        @Nullable Integer connections,
        boolean premium) {

    /** Facts come late: a paid day is never taken back by an older one. */
    Subscription paidThrough(LocalDate day) {
        return day.isAfter(paidThrough) ? through(day) : this;
    }

    /** A payment went back; an older fact gives no day. */
    Subscription paidOnlyThrough(LocalDate day) {
        return day.isBefore(paidThrough) ? through(day) : this;
    }

    private Subscription through(LocalDate day) {
        return new Subscription(service, tariff, contractDate, day, connections, premium);
    }

    Subscription changed(int newConnections, boolean nowPremium) {
        return new Subscription(service, tariff, contractDate, paidThrough, newConnections, nowPremium);
    }
}
