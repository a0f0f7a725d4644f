package io.partnercloud.contracts.billing;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The due date has passed and something is still open. */
@WireType("billing.invoice-overdue.v1")
public record InvoiceOverdue(
        String invoice,
        UUID client,
        ClientLogin login,
        @Nullable UUID partner,
        LocalDate dueOn,
        Money openAmount) implements BillingEvent {
    @Override
    public String key() {
        return client.toString();
    }
}
