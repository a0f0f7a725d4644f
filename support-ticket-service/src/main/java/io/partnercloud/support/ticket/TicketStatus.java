package io.partnercloud.support.ticket;

/** The states of a ticket, as callers filter by them (TKT-1). */
public enum TicketStatus {
    REGISTERED,
    IN_PROGRESS,
    CLOSED
}
