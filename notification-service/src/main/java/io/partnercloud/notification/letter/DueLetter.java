package io.partnercloud.notification.letter;

import io.partnercloud.contracts.values.SealedSecret;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter that a courier holds under a lease.
 *
 * @param round counts how often the letter was put in the post: 1, and one more for each time an operator sends it again
 * @param attempts how often it was tried in this round, this time included
 * @param dueSince the real time at which this round began
 * @param writtenAt the business time at which the letter was written
 * @param refusal why its address is marked as refused (NTF-3), if it is
 */
public record DueLetter(
        UUID id,
        Template template,
        Address address,
        Map<String, String> words,
        @Nullable SealedSecret secret,
        int round,
        int attempts,
        Instant dueSince,
        Instant writtenAt,
        @Nullable String refusal) {}
