package io.partnercloud.billing.invoicing.credit;

import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.invoicing.invoice.InvoiceLine;
import io.partnercloud.billing.invoicing.subscription.SubscriptionId;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Money that was paid for a service and is the client's advance again; its lines are negative where they take back. */
public record Credit(
        UUID id,
        String number,
        ClientId client,
        SubscriptionId subscription,
        Reason reason,
        LocalDate on,
        List<InvoiceLine> lines) {
    /** What gave the money back. */
    public enum Reason {
        /** The client has less from now on than it has paid for (CHG-3). */
        CHANGE,
        /** The service was down (INV-13). */
        DOWNTIME
    }

    public Credit {
        lines = List.copyOf(lines);
        if (!Money.sum(lines.stream().map(InvoiceLine::amount).toList()).isNegative()) {
            throw new IllegalArgumentException("a credit gives something back: " + lines);
        }
    }

    /** What becomes advance. */
    public Money amount() {
        return Money.sum(lines.stream().map(InvoiceLine::amount).toList()).negated();
    }
}
