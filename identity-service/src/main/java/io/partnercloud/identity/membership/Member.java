package io.partnercloud.identity.membership;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A member as the other members see it. */
public record Member(UUID id, String name, String email, Set<Right> rights, Instant since) {
    public Member {
        rights = Set.copyOf(rights);
    }
}
