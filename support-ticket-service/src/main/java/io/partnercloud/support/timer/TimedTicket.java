package io.partnercloud.support.timer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose timer it is: seen by whoever sees the ticket. */
public record TimedTicket(
        UUID id, @Nullable UUID partner, @Nullable UUID client) {}
