package io.partnercloud.support.work;

import io.partnercloud.contracts.values.ClientLogin;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits, as its own table has it.
 *
 * @param name what people call it by: a ticket's number, a client's login
 * @param isPremium whether it is on the premium clients' line (TKT-2)
 * @param operator who works on it; null where everybody may
 * @param waitingSince since when it waits for the client, null when it does not
 */
public record Waiting(
        WorkKind kind,
        UUID id,
        String name,
        String subject,
        @Nullable ClientLogin client,
        @Nullable String clientName,
        boolean isPremium,
        @Nullable String operator,
        @Nullable String operatorName,
        @Nullable Instant dueAt,
        @Nullable Instant waitingSince,
        long version) {}
