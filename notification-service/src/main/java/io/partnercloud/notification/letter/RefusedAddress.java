package io.partnercloud.notification.letter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An address that a mail server refused for good (NTF-3): nothing is sent there until an operator sends again.
 *
 * @param clientName the client whose contact has it, and {@code partnerName} the partner; null where there is none
 */
public record RefusedAddress(
        String email,
        String reason,
        Instant refusedAt,
        @Nullable String clientName,
        @Nullable String partnerName) {}
