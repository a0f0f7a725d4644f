package io.partnercloud.support.ticket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How well a ticket was answered, from 1 to 5 (TKT-5). */
public record TicketRating(int score, @Nullable String comment, String ratedBy, Instant ratedAt) {}
