package io.partnercloud.contracts.support;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.ClientLogin;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whoever asked says more; {@code addedBy} is PARTNER or CLIENT (TKT-1). */
@WireType("support.ticket-message-added.v1")
public record TicketMessageAdded(
        UUID ticket,
        String number,
        @Nullable UUID client,
        @Nullable ClientLogin login,
        @Nullable UUID partner,
        String kind,
        String subject,
        String text,
        String addedBy)
        implements SupportEvent {
    @Override
    public String key() {
        return client != null ? client.toString() : partner != null ? partner.toString() : ticket.toString();
    }
}
