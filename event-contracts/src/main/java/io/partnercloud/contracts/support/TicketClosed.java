package io.partnercloud.contracts.support;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.ClientLogin;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The ticket is closed; it can be reopened through {@code reopenableThrough} (TKT-1). */
@WireType("support.ticket-closed.v1")
public record TicketClosed(
        UUID ticket,
        String number,
        @Nullable UUID client,
        @Nullable ClientLogin login,
        @Nullable UUID partner,
        String kind,
        String subject,
        String askedBy,
        LocalDate reopenableThrough)
        implements SupportEvent {
    @Override
    public String key() {
        return client != null ? client.toString() : partner != null ? partner.toString() : ticket.toString();
    }
}
