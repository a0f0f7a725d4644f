package io.partnercloud.support.ticket;

import io.partnercloud.contracts.values.CalendarYearUnknown;
import io.partnercloud.contracts.values.WorkingCalendar;
import io.partnercloud.support.calendar.LineHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The support line's promises, with this installation's figures.
 *
 * @param reopenDays for how many days a closed ticket can be reopened (TKT-1)
 * @param answerWithin working time to the first answer (TKT-2)
 * @param premiumAnswerWithin time to the first answer for premium clients, around the clock (TKT-2, PRC-6)
 * @param lastTickets how many tickets of one client are shown (CAB-3)
 * @param mostFiles how many files a ticket may have, and {@code largestFile} how many bytes each may have
 */
public record SupportRules(
        int reopenDays,
        Duration answerWithin,
        Duration premiumAnswerWithin,
        int lastTickets,
        int mostFiles,
        long largestFile,
        LineHours hours) {

    /** Null while a working day that counts is of a year that nobody has told of: the question is taken all the same. */
    @Nullable
    Instant answerDueAt(Instant openedAt, boolean premium, WorkingCalendar calendar) {
        try {
            return premium ? openedAt.plus(premiumAnswerWithin) : hours.after(openedAt, answerWithin, calendar);
        } catch (CalendarYearUnknown _) {
            return null; // set by SetDueDates as soon as the year is told
        }
    }

    LocalDate reopenableThrough(LocalDate closedOn) {
        return closedOn.plusDays(reopenDays);
    }
}
