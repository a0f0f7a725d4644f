package io.partnercloud.notification.letter.jdbc;

import org.jspecify.annotations.Nullable;

/** What somebody looks for as a part of a text, for {@code ilike}. */
final class Containing {
    private Containing() {}

    /** Blanks of every width are the same to whoever looks for a sum; null where nothing is looked for. */
    static @Nullable String pattern(@Nullable String wish) {
        return wish == null || wish.isBlank()
                ? null
                : "%"
                        + wish.strip()
                                .replaceAll("[\\u00A0\\u202F]", " ")
                                .replace("\\", "\\\\")
                                .replace("%", "\\%")
                                .replace("_", "\\_")
                        + "%";
    }
}
