package io.partnercloud.contracts.billing;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.ClientLogin;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The invoice asks for nothing any more. */
@WireType("billing.invoice-cancelled.v1")
public record InvoiceCancelled(
        String invoice,
        UUID client,
        ClientLogin login,
        @Nullable UUID partner,
        String reason,
        LocalDate cancelledOn) implements BillingEvent {
    @Override
    public String key() {
        return client.toString();
    }
}
