package io.partnercloud.contracts.billing;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.Money;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The service of a month is documented and its revenue recognised (INV-9). */
@WireType("billing.act-issued.v1")
public record ActIssued(
        String act,
        UUID client,
        ClientLogin login,
        @Nullable UUID partner,
        YearMonth month,
        Money total) implements BillingEvent {
    @Override
    public String key() {
        return client.toString();
    }
}
