package io.partnercloud.contracts.billing;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The invoice is paid in full. */
@WireType("billing.invoice-paid.v1")
public record InvoicePaid(
        String invoice,
        UUID client,
        ClientLogin login,
        @Nullable UUID partner,
        LocalDate paidOn,
        Money total,
        List<InvoicePeriod> periods)
        implements BillingEvent {
    public InvoicePaid {
        periods = List.copyOf(periods);
    }

    @Override
    public String key() {
        return client.toString();
    }
}
