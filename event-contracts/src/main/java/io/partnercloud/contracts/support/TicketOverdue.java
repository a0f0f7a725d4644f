package io.partnercloud.contracts.support;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.ClientLogin;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A promise to a ticket was not kept in time (TKT-2). {@code timer} is FIRST_ANSWER or SOLUTION, {@code operator} the one who has the ticket. */
@WireType("support.ticket-overdue.v1")
public record TicketOverdue(
        UUID ticket,
        String number,
        @Nullable UUID client,
        @Nullable ClientLogin login,
        @Nullable UUID partner,
        String kind,
        String subject,
        String queue,
        @Nullable String operator,
        String timer,
        Instant dueAt)
        implements SupportEvent {
    @Override
    public String key() {
        return client != null ? client.toString() : partner != null ? partner.toString() : ticket.toString();
    }
}
