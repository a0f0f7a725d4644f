package io.partnercloud.identity.membership;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** That a person may enter a partner's cabinet, and with which rights; at least one. */
public record Membership(UUID person, UUID partner, Set<Right> rights, Instant since) {
    public Membership {
        rights = Set.copyOf(rights);
        if (rights.isEmpty()) {
            throw new IllegalArgumentException("a member without a right");
        }
    }
}
