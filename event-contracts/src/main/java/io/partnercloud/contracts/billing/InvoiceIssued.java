package io.partnercloud.contracts.billing;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A client is asked to pay (INV-1). {@code kind} is FIRST, RECURRING, SURCHARGE or ONE_OFF. */
@WireType("billing.invoice-issued.v1")
public record InvoiceIssued(
        String invoice,
        UUID client,
        ClientLogin login,
        @Nullable UUID partner,
        String kind,
        LocalDate issuedOn,
        LocalDate dueOn,
        List<InvoicePeriod> periods,
        Money total,
        Money openAmount)
        implements BillingEvent {
    public InvoiceIssued {
        periods = List.copyOf(periods);
    }

    @Override
    public String key() {
        return client.toString();
    }
}
