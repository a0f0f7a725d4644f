package io.partnercloud.localstack;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Waiting for a process to come up, without outwaiting its death. */
final class Await {
    private Await() {}

    /** Asks until there is an answer; refuses when the process has ended or patience is over. */
    static <T> T until(Duration patience, Duration pause, ManagedProcess process, Supplier<@Nullable T> question) {
        return untilItEnds(patience, pause, process, question)
                .orElseThrow(() -> new CannotStart(
                        process.name() + " ended while starting; its log says why: " + process.logName()));
    }

    /** The same, with no answer when the process has ended. */
    static <T> Optional<T> untilItEnds(
            Duration patience, Duration pause, ManagedProcess process, Supplier<@Nullable T> question) {
        var end = Instant.now().plus(patience);
        while (true) {
            var answer = question.get();
            if (answer != null) {
                return Optional.of(answer);
            }
            if (process.ended(pause)) {
                return Optional.empty();
            }
            if (Instant.now().isAfter(end)) {
                throw new CannotStart(process.name() + " is not ready after " + patience.toSeconds()
                        + " s; its log says more: " + process.logName());
            }
        }
    }
}
