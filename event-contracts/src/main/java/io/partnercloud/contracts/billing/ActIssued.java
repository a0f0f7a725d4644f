package io.partnercloud.contracts.billing;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was rendered to a client through a month's end is documented and its revenue recognised (INV-9). {@code total} is negative where more is taken back than was rendered. */
@WireType("billing.act-issued.v1")
public record ActIssued(
        String act,
        UUID client,
        ClientLogin login,
        @Nullable UUID partner,
        YearMonth month,
        LocalDate issuedOn,
        Money total)
        implements BillingEvent {
    @Override
    public String key() {
        return client.toString();
    }
}
