package io.partnercloud.localstack;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Since when something has been going on, for lines of progress. */
final class Stopwatch {
    private final Instant start = Instant.now();

    String line(String what) {
        return String.format(Locale.ROOT, "  %-28s %5.1f s", what, seconds());
    }

    String line(String what, int port) {
        return line(what) + "   port " + port;
    }

    String back(String what, int port) {
        return String.format(Locale.ROOT, "%s is back after %.1f s, on port %d", what, seconds(), port);
    }

    double seconds() {
        return Duration.between(start, Instant.now()).toMillis() / 1000.0;
    }
}
