package io.partnercloud.support.ticket.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.partnercloud.support.timer.TicketTimers;
import io.partnercloud.support.timer.Timer;
import io.partnercloud.support.timer.TimerKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A promise of a ticket: how many of its minutes were used when this was asked, of how many that were promised, and since
 * when it is warned of, late or kept. Its minutes are working ones, or all where it runs around the clock.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TimerView(
        TimerKind kind,
        State state,
        boolean aroundTheClock,
        long promisedMinutes,
        long usedMinutes,
        @Nullable Instant dueAt,
        @Nullable Instant warnedAt,
        @Nullable Instant lateSince) {
    /** How a promise stands. */
    enum State {
        RUNNING,
        PAUSED,
        MET
    }

    static TimerView of(TicketTimers.Kept kept, long usedMinutes) {
        var timer = kept.timer();
        return new TimerView(
                timer.kind(),
                switch (timer) {
                    case Timer.Running _ -> State.RUNNING;
                    case Timer.Paused _ -> State.PAUSED;
                    case Timer.Met _ -> State.MET;
                },
                timer.promise().aroundTheClock(),
                timer.allowed().toMinutes(),
                usedMinutes,
                kept.dueAt(),
                kept.warnedAt(),
                kept.breachedAt());
    }
}
