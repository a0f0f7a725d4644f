package io.partnercloud.billing.base.client;

import io.partnercloud.contracts.values.ClientLogin;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who can be billed: an account that has been provisioned. {@code partner} is null while the client belongs to none (PRT-10). */
public record Client(
        ClientId id,
        ClientLogin login,
        @Nullable UUID partner,
        String name,
        @Nullable String inn,
        @Nullable LocalDate deletedOn) {

    /** @throws ClientRefusal.Deleted because a deleted account never returns (CLI-1) */
    public void requireAlive() {
        if (deletedOn != null) {
            throw new ClientRefusal.Deleted(login, deletedOn);
        }
    }
}
