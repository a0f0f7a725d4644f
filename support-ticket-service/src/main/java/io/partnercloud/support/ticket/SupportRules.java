package io.partnercloud.support.ticket;

import java.time.LocalDate;

/**
 * The support line's promises, with this installation's figures.
 *
 * @param reopenDays for how many days a closed ticket can be reopened (TKT-1)
 * @param lastTickets how many tickets of one client are shown (CAB-3)
 * @param mostFiles how many files a ticket may have, and {@code largestFile} how many bytes each may have
 */
public record SupportRules(int reopenDays, int lastTickets, int mostFiles, long largestFile) {
    LocalDate reopenableThrough(LocalDate closedOn) {
        return closedOn.plusDays(reopenDays);
    }
}
