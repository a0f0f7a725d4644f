package io.partnercloud.identity.oversight;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who may sign in, as operators see them; {@code client} is the account of a client's user. */
public record KnownPerson(
        UUID id,
        String login,
        String name,
        String email,
        boolean isEmailVerified,
        boolean isOperator,
        Set<String> operatorRights,
        @Nullable UUID client,
        boolean isEnabled,
        Instant createdAt) {
    public KnownPerson {
        operatorRights = Set.copyOf(operatorRights);
    }
}
