package io.partnercloud.support.ticket;

import io.partnercloud.contracts.values.ClientLogin;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which tickets of a list are wanted; what is null leaves all through. Only an operator may name a partner.
 *
 * @param q the number, or words of the subject and of what was said
 * @param overdue true for those of whom a promise is late (TKT-2)
 * @param dueBefore those whose next promise is due before that moment
 * @param waiting true for those that wait for whoever asked
 * @param operator those that this operator has, by the subject of the token
 */
public record TicketFilter(
        @Nullable ClientLogin client,
        @Nullable TicketStatus status,
        @Nullable TicketKind kind,
        @Nullable String q,
        @Nullable Boolean overdue,
        @Nullable UUID partner,
        @Nullable TicketQueue queue,
        @Nullable Instant dueBefore,
        @Nullable Boolean waiting,
        @Nullable String operator) {}
