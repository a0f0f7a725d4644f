package io.partnercloud.contracts.billing;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A payment went back (INV-7); {@code lines} take back, with negative amounts, what it had been used for. */
@WireType("billing.payment-reversed.v1")
public record PaymentReversed(
        UUID reversal,
        UUID payment,
        UUID client,
        ClientLogin login,
        @Nullable UUID partner,
        LocalDate reversedOn,
        Money amount,
        String reason,
        List<AllocatedLine> lines)
        implements BillingEvent {
    public PaymentReversed {
        lines = List.copyOf(lines);
    }

    @Override
    public String key() {
        return client.toString();
    }
}
