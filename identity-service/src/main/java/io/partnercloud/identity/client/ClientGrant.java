package io.partnercloud.identity.client;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a client's own tokens ({@code client_credentials}) may do, and the person it acts for, if there is one. */
public record ClientGrant(
        String client,
        Set<String> roles,
        Set<String> rights,
        @Nullable UUID partner,
        @Nullable UUID person) {
    public ClientGrant {
        roles = Set.copyOf(roles);
        rights = Set.copyOf(rights);
    }
}
