package io.partnercloud.contracts.billing;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Money came from the client (INV-6). {@code toAdvance} is the part that no invoice needed (INV-7). */
@WireType("billing.payment-received.v1")
public record PaymentReceived(
        UUID payment,
        UUID client,
        ClientLogin login,
        @Nullable UUID partner,
        LocalDate paidOn,
        Money amount,
        Money toAdvance,
        String reference)
        implements BillingEvent {
    @Override
    public String key() {
        return client.toString();
    }
}
