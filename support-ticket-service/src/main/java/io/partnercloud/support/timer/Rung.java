package io.partnercloud.support.timer;

import io.partnercloud.contracts.values.ClientLogin;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A timer that rang: {@code late} at its due moment, before that with a quarter of its time left. */
public record Rung(
        UUID ticket,
        String number,
        @Nullable UUID client,
        @Nullable ClientLogin login,
        @Nullable UUID partner,
        String kind,
        String subject,
        String queue,
        @Nullable String operator,
        TimerKind timer,
        Instant dueAt,
        boolean late) {}
