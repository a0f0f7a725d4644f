package io.partnercloud.contracts.billing;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is blocked is lost on {@code deletionOn}: {@code service}, or where it is null the whole account; said 14 and 3 days before (BLK-2). */
@WireType("billing.debtor-deletion-due.v1")
public record DebtorDeletionDue(
        UUID client,
        ClientLogin login,
        @Nullable UUID partner,
        LocalDate deletionOn,
        @Nullable CloudService service) implements BillingEvent {
    @Override
    public String key() {
        return client.toString();
    }
}
