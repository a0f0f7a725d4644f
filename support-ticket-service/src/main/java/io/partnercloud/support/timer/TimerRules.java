package io.partnercloud.support.timer;

import io.partnercloud.contracts.values.WorkingCalendar;
import io.partnercloud.support.calendar.LineHours;
import java.time.Duration;

/**
 * What the support line promises (TKT-2), with this installation's figures.
 *
 * @param answerWithin working time to the first answer
 * @param premiumAnswerWithin time to the first answer for premium clients, around the clock (PRC-6)
 * @param solveWithin working time to the solution
 * @param premiumSolveWithin time to the solution for premium clients, around the clock
 * @param batch how many timers are rung in one transaction
 * @param poll how long the watch rests when nothing was due
 */
public record TimerRules(
        LineHours hours,
        Duration answerWithin,
        Duration premiumAnswerWithin,
        Duration solveWithin,
        Duration premiumSolveWithin,
        int batch,
        Duration poll) {
    public TimerPromise promise(TimerKind kind, boolean premium) {
        return switch (kind) {
            case FIRST_ANSWER -> new TimerPromise(premium, premium ? premiumAnswerWithin : answerWithin);
            case SOLUTION -> new TimerPromise(premium, premium ? premiumSolveWithin : solveWithin);
        };
    }

    public Pace pace(WorkingCalendar calendar) {
        return new Pace(hours, calendar);
    }
}
