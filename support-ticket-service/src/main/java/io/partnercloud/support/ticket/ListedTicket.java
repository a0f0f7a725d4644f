package io.partnercloud.support.ticket;

import org.jspecify.annotations.Nullable;

/** A ticket in a list, with the names of its client, its partner and its operator as far as they are known. */
public record ListedTicket(
        Ticket ticket,
        @Nullable String clientName,
        @Nullable String partnerName,
        @Nullable String operatorName) {}
