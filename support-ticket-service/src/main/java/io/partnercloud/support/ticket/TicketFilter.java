package io.partnercloud.support.ticket;

import io.partnercloud.contracts.values.ClientLogin;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which tickets of a list are wanted; what is null leaves all through. Only an operator may name a partner.
 *
 * @param q the number, or words of the subject and of what was said
 * @param overdue true for those whose first answer is late (TKT-2)
 */
public record TicketFilter(
        @Nullable ClientLogin client,
        @Nullable TicketStatus status,
        @Nullable TicketKind kind,
        @Nullable String q,
        @Nullable Boolean overdue,
        @Nullable UUID partner) {}
