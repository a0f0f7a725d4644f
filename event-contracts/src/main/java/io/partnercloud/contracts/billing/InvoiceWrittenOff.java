package io.partnercloud.contracts.billing;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Nobody will pay what is open of the invoice, and it asks for nothing any more: {@code amount} was rendered and is a loss,
 * {@code withdrawn} was never rendered. Told once more where money that had paid a part of it goes back later.
 */
@WireType("billing.invoice-written-off.v1")
public record InvoiceWrittenOff(
        String writeOff,
        String invoice,
        UUID client,
        ClientLogin login,
        @Nullable UUID partner,
        LocalDate writtenOffOn,
        Money amount,
        Money withdrawn)
        implements BillingEvent {
    @Override
    public String key() {
        return client.toString();
    }
}
