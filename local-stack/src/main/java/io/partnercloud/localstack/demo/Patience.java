package io.partnercloud.localstack.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** Waiting for what events bring about: seconds, not minutes. */
final class Patience {
    private static final Duration PAUSE = Duration.ofMillis(150);
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private Patience() {}

    /** Asks until there is something; otherwise says what did not come. */
    static <T> T until(String what, Supplier<Optional<T>> question) {
        var end = Instant.now().plus(LONGEST);
        while (Instant.now().isBefore(end)) {
            var found = question.get();
            if (found.isPresent()) {
                return found.get();
            }
            pause();
        }
        throw new Unexpected(what + " did not happen within " + LONGEST.toSeconds() + " s");
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unexpected("interrupted", e);
        }
    }
}
