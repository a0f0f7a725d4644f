package io.partnercloud.platform.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;

/** The languages we speak: Russian to those who ask for it, English to all others. */
public final class Languages {
    public static final Locale RUSSIAN = Locale.of("ru");
    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, RUSSIAN);

    private Languages() {}

    /** By {@code Accept-Language} (RFC 4647 lookup). */
    public static Locale of(HttpServletRequest request) {
        var wish = request.getHeader("Accept-Language");
        if (wish == null || wish.isBlank()) {
            return Locale.ENGLISH;
        }
        try {
            var spoken = Locale.lookup(Locale.LanguageRange.parse(wish), SPOKEN);
            return spoken == null ? Locale.ENGLISH : spoken;
        } catch (IllegalArgumentException _) {
            return Locale.ENGLISH;
        }
    }
}
