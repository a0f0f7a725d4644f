package io.partnercloud.identity.client;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a client's own tokens ({@code client_credentials}) may do, and the person it acts for, if there is one. */
public record ClientGrant(
        String client,
        Set<String> roles,
        @Nullable UUID partner,
        @Nullable UUID person) {
    public ClientGrant {
        roles = Set.copyOf(roles);
    }
}
