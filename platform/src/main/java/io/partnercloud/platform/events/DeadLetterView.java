package io.partnercloud.platform.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A dead letter as operators see it: what it is, where it waits and why. The body may hold personal data and is not shown. */
public record DeadLetterView(
        String id,
        String kind,
        String status,
        String topic,
        String key,
        @Nullable String type,
        @Nullable String eventId,
        String cause,
        int attempts,
        @Nullable String reason,
        Instant parkedAt) {}
