package io.partnercloud.reward.client;

import io.partnercloud.reward.partner.PartnerId;
import java.time.LocalDate;

/**
 * The client belongs to the partner from this day on, never backwards (PRT-10). {@code sequence} counts a client's partners
 * from 1: of two that begin on one day the later one holds (PRT-18).
 */
public record Attribution(ClientId client, PartnerId partner, LocalDate since, long sequence) {
    /** To the client's first partner. */
    public static Attribution first(ClientId client, PartnerId partner, LocalDate since) {
        return new Attribution(client, partner, since, 1);
    }

    /** To another partner, from this day on or from the day on which this one begins, whichever is later. */
    Attribution followedBy(PartnerId other, LocalDate on) {
        if (other.equals(partner)) {
            throw new ClientRefusal.AlreadyThatPartners(client);
        }
        return new Attribution(client, other, on.isBefore(since) ? since : on, sequence + 1);
    }
}
