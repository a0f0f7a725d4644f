package io.partnercloud.billing.debt.blocking;

import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.invoicing.subscription.SubscriptionId;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How far a paid subscription is paid, and the open invoice that continues it, if there is one. */
public record Standing(
        ClientId client,
        SubscriptionId subscription,
        CloudService service,
        LocalDate paidThrough,
        Money monthly,
        @Nullable Demand continuing) {
    /** The open invoice that continues what is paid; {@code heldUntil} is set while a payment order holds off blocking (INV-8). */
    public record Demand(
            String invoice, LocalDate dueOn, @Nullable LocalDate heldUntil, Money open) {}

    /** BLK-1: the first day that is both past the paid period and past the due date of the invoice that continues it. */
    public LocalDate blockOn() {
        return Stream.of(
                        Stream.of(paidThrough),
                        Stream.ofNullable(continuing == null ? null : continuing.dueOn),
                        Stream.ofNullable(continuing == null ? null : continuing.heldUntil))
                .flatMap(days -> days)
                .max(LocalDate::compareTo)
                .orElse(paidThrough)
                .plusDays(1);
    }

    public boolean isToBeBlocked(LocalDate on) {
        return !on.isBefore(blockOn());
    }

    /** What would have to be paid to go on: the open invoice, or a month where nothing is invoiced yet. */
    public Money toPay() {
        return continuing == null ? monthly : continuing.open;
    }
}
