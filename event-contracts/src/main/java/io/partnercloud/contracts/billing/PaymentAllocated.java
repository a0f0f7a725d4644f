package io.partnercloud.contracts.billing;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Money, just received or from the advance, was used for an invoice: line by line, kopecks by largest remainder (RWD-2). {@code payment} is null where the advance paid. */
@WireType("billing.payment-allocated.v1")
public record PaymentAllocated(
        UUID allocation,
        @Nullable UUID payment,
        String invoice,
        UUID client,
        ClientLogin login,
        @Nullable UUID partner,
        LocalDate allocatedOn,
        Money amount,
        List<AllocatedLine> lines)
        implements BillingEvent {
    public PaymentAllocated {
        lines = List.copyOf(lines);
    }

    @Override
    public String key() {
        return client.toString();
    }
}
