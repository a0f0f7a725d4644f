package io.partnercloud.identity.membership;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a partner wants whoever reads letters at an address as a member (PRT-14). It waits for a person who has proved that address. */
public record Invitation(
        UUID id, UUID partner, @Nullable String partnerName, String email, Set<Right> rights, Instant invitedAt) {
    public Invitation {
        rights = Set.copyOf(rights);
    }
}
