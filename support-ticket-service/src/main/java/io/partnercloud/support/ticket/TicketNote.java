package io.partnercloud.support.ticket;

import java.time.Instant;

/** What operators tell each other about a ticket: no message, and never sent to anybody (TKT-5). */
public record TicketNote(String author, String text, Instant writtenAt) {}
