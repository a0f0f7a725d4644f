package io.partnercloud.support.timer;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much of a promise's time is used (TKT-2). Whatever happens to it, no used time is lost and none is made up: pausing,
 * going on and another level only say what runs from now on.
 */
public sealed interface Timer {
    TimerKind kind();

    TimerPromise promise();

    /** What was used before it last began to run. */
    Duration used();

    /** How much may be used: the promise's target, or more for a level that came late. */
    Duration allowed();

    /** Its time passes. */
    record Running(TimerKind kind, TimerPromise promise, Duration used, Duration allowed, Instant since)
            implements Timer {
        /** Null while the calendar of its year is unknown. */
        public @Nullable Instant dueAt(Pace pace) {
            return pace.after(promise, since, allowed.minus(used));
        }

        public @Nullable Instant warnedAt(Pace pace) {
            return pace.after(
                    promise, since, allowed.minus(promise.leftAtWarning()).minus(used));
        }
    }

    /** The asker is asked. */
    record Paused(TimerKind kind, TimerPromise promise, Duration used, Duration allowed) implements Timer {}

    /** What was promised is done. */
    record Met(TimerKind kind, TimerPromise promise, Duration used, Duration allowed, Instant at) implements Timer {}

    static Running start(TimerKind kind, TimerPromise promise, Instant at) {
        return new Running(kind, promise, Duration.ZERO, promise.target(), at);
    }

    default Duration usedAt(Instant at, Pace pace) {
        return switch (this) {
            case Running running -> used().plus(pace.between(promise(), running.since(), at));
            case Paused _, Met _ -> used();
        };
    }

    /** A timer that waits already, or is done, stays as it is. */
    default Timer pause(Instant at, Pace pace) {
        return switch (this) {
            case Running _ -> new Paused(kind(), promise(), usedAt(at, pace), allowed());
            case Paused _, Met _ -> this;
        };
    }

    /** A timer that runs already, or is done, stays as it is. */
    default Timer resume(Instant at) {
        return switch (this) {
            case Paused _ -> new Running(kind(), promise(), used(), allowed(), at);
            case Running _, Met _ -> this;
        };
    }

    default Timer meet(Instant at, Pace pace) {
        return switch (this) {
            case Running _, Paused _ -> new Met(kind(), promise(), usedAt(at, pace), allowed(), at);
            case Met _ -> this;
        };
    }

    /** What was thought done is not: it goes on with what was used. */
    default Timer again(Instant at) {
        return switch (this) {
            case Met _ -> new Running(kind(), promise(), used(), allowed(), at);
            case Running _, Paused _ -> this;
        };
    }

    /**
     * From now on another level's promise holds. What is used stays used. Where it is as much as the new level allows, the
     * new level's time begins now, but not more than was left: nobody is late by an asker's buying a better level.
     */
    default Timer promise(TimerPromise other, Instant at, Pace pace) {
        if (other.equals(promise())) {
            return this;
        }
        var usedNow = usedAt(at, pace);
        var left = longer(
                other.target().minus(usedNow), shorter(other.target(), allowed().minus(usedNow)));
        var allowedNow = usedNow.plus(left);
        return switch (this) {
            case Running _ -> new Running(kind(), other, usedNow, allowedNow, at);
            case Paused _ -> new Paused(kind(), other, usedNow, allowedNow);
            case Met _ -> this;
        };
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
