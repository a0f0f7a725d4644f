package io.partnercloud.billing.agreements.change;

import io.partnercloud.billing.invoicing.invoice.BillingPeriod;
import java.time.LocalDate;

/** What a change leads to; the sign of the difference decides (CHG-4). */
public sealed interface Effect {
    /** CHG-2: the surcharge for these days is invoiced, and the parameters change when it is paid. */
    record Surcharge(BillingPeriod days, Difference difference, LocalDate dueOn) implements Effect {}

    /** CHG-3: the parameters change on that day; what was paid too much from then on becomes advance. */
    record Credit(LocalDate effectiveOn, Difference difference) implements Effect {}

    /** CHG-4: it costs and gives back nothing, and holds at once. */
    record AtOnce(LocalDate effectiveOn) implements Effect {}
}
