package io.partnercloud.contracts.billing;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.ClientLogin;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The debtor's time is over, and no other service is left: the account must be deleted now (BLK-2). */
@WireType("billing.debtor-deletion-reached.v1")
public record DebtorDeletionReached(
        UUID client, ClientLogin login, @Nullable UUID partner, LocalDate on) implements BillingEvent {
    @Override
    public String key() {
        return client.toString();
    }
}
