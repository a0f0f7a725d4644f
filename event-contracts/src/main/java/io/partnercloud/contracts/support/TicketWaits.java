package io.partnercloud.contracts.support;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.ClientLogin;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The support line asks whoever asked, and waits for them (TKT-2); {@code askedBy} is PARTNER or CLIENT. */
@WireType("support.ticket-waits.v1")
public record TicketWaits(
        UUID ticket,
        String number,
        @Nullable UUID client,
        @Nullable ClientLogin login,
        @Nullable UUID partner,
        String kind,
        String subject,
        String askedBy,
        String text)
        implements SupportEvent {
    @Override
    public String key() {
        return client != null ? client.toString() : partner != null ? partner.toString() : ticket.toString();
    }
}
