package io.partnercloud.support.ticket;

import io.partnercloud.support.calendar.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The support line's promises, with this installation's figures.
 *
 * @param reopenDays for how many days a closed ticket can be reopened (TKT-1)
 * @param answerWithin working time to the first answer (TKT-2)
 * @param premiumAnswerWithin time to the first answer for premium clients, around the clock (TKT-2, PRC-6)
 * @param lastTickets how many tickets of one client are shown (CAB-3)
 */
public record SupportRules(
        int reopenDays,
        Duration answerWithin,
        Duration premiumAnswerWithin,
        int lastTickets,
        WorkingCalendar calendar) {

    Instant answerDueAt(Instant openedAt, boolean premium) {
        return premium ? openedAt.plus(premiumAnswerWithin) : calendar.after(openedAt, answerWithin);
    }

    LocalDate reopenableThrough(LocalDate closedOn) {
        return closedOn.plusDays(reopenDays);
    }
}
