package io.partnercloud.support.ticket;

import org.jspecify.annotations.Nullable;

/** A ticket in a list, with the names of its client and its partner as far as they are known. */
public record ListedTicket(
        Ticket ticket,
        @Nullable String clientName,
        @Nullable String partnerName) {}
