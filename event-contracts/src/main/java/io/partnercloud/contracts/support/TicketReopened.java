package io.partnercloud.contracts.support;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.ClientLogin;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A closed ticket is open again (TKT-1); {@code reopenedBy} is PARTNER or CLIENT. */
@WireType("support.ticket-reopened.v1")
public record TicketReopened(
        UUID ticket,
        String number,
        @Nullable UUID client,
        @Nullable ClientLogin login,
        @Nullable UUID partner,
        String kind,
        String subject,
        String reopenedBy)
        implements SupportEvent {
    @Override
    public String key() {
        return client != null ? client.toString() : partner != null ? partner.toString() : ticket.toString();
    }
}
