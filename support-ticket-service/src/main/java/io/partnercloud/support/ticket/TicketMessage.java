package io.partnercloud.support.ticket;

import java.time.Instant;

/** One message of a ticket. Messages are only ever added. */
public record TicketMessage(Side side, String author, String text, Instant writtenAt) {
    /** Who speaks. */
    public enum Side {
        ASKER,
        SUPPORT
    }
}
