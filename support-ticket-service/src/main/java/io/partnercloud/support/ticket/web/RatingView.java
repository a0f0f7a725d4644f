package io.partnercloud.support.ticket.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.partnercloud.support.ticket.TicketRating;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How well the ticket was answered, from 1 to 5. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RatingView(int score, @Nullable String comment, Instant at) {
    static RatingView of(TicketRating rating) {
        return new RatingView(rating.score(), rating.comment(), rating.ratedAt());
    }
}
