package io.partnercloud.identity.programkey;

import io.partnercloud.identity.membership.Right;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a program of a partner may, and until when: never more than the member who made it. */
public record ProgramKey(
        UUID id,
        UUID partner,
        UUID maker,
        String name,
        Set<Right> rights,
        LocalDate expiresOn,
        Instant createdAt,
        @Nullable Instant lastUsedAt) {
    public ProgramKey {
        rights = Set.copyOf(rights);
    }

    /** The name that it signs in by. */
    public String clientId() {
        return "key-" + id;
    }
}
