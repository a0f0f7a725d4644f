package io.partnercloud.contracts.billing;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money that was paid for a service is the client's advance again: it rents less from now on (CHG-3), or is compensated
 * for downtime (INV-13). The lines add up to minus the amount. Using the advance later is another {@link PaymentAllocated},
 * so whoever counts what was paid for services takes these lines off (RWD-2).
 */
@WireType("billing.credit-granted.v1")
public record CreditGranted(
        UUID credit,
        String number,
        UUID client,
        ClientLogin login,
        @Nullable UUID partner,
        String reason,
        LocalDate creditedOn,
        Money amount,
        List<AllocatedLine> lines)
        implements BillingEvent {
    public CreditGranted {
        lines = List.copyOf(lines);
    }

    @Override
    public String key() {
        return client.toString();
    }
}
