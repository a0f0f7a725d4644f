package io.partnercloud.support.client;

import io.partnercloud.contracts.values.ClientLogin;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A client that somebody asks about. {@code premium} clients have their own line (TKT-2). */
public record ClientAccount(
        UUID id,
        ClientLogin login,
        @Nullable UUID partner,
        @Nullable String name,
        ClientStatus status,
        boolean premium) {
    public boolean isPaid() {
        return status == ClientStatus.PAID;
    }
}
