package io.partnercloud.platform.events;

import java.util.Objects;

/** The cause of a failure in one line that may be stored: types and messages from the outermost in, at most 2,000 characters. */
final class Causes {
    private static final int LIMIT = 2_000;

    private Causes() {}

    static String text(Throwable failure) {
        var text = new StringBuilder();
        for (Throwable cause = failure; cause != null && text.length() < LIMIT; cause = cause.getCause()) {
            text.append(text.isEmpty() ? "" : " <- ")
                    .append(cause.getClass().getSimpleName())
                    .append(": ")
                    .append(Objects.requireNonNullElse(cause.getMessage(), "-"));
        }
        return text.substring(0, Math.min(text.length(), LIMIT));
    }
}
