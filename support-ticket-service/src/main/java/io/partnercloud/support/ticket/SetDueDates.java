package io.partnercloud.support.ticket;

import io.partnercloud.contracts.values.WorkingCalendar;
import io.partnercloud.platform.reference.CalendarFollower;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reckons when the first answer is due to tickets that were opened before their year's calendar was known (TKT-2, ORG-2). */
@Service
class SetDueDates implements CalendarFollower {
    private final Tickets tickets;
    private final SupportRules rules;

    SetDueDates(Tickets tickets, SupportRules rules) {
        this.tickets = tickets;
        this.rules = rules;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void calendarChanged(WorkingCalendar calendar, int year) {
        tickets.openWithoutDueMoment().forEach((id, openedAt) -> {
            var due = rules.answerDueAt(openedAt, false, calendar);
            if (due != null) {
                tickets.setAnswerDue(id, due);
            }
        });
    }
}
