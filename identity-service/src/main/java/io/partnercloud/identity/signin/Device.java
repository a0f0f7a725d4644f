package io.partnercloud.identity.signin;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A browser that somebody signs in with, as a letter names it: by words of ours alone, whatever it says of itself. */
public record Device(String browser, String system) {
    /** How long a device stays known without a sign-in from it. */
    public static final Duration REMEMBERED = Duration.ofDays(400);

    /** What stands for it in {@code User-Agent}; the first that is found counts, as most name others besides themselves. */
    private record Sign(String text, String word) {}

    private static final List<Sign> BROWSERS = List.of(
            new Sign("yabrowser", "Яндекс Браузер"),
            new Sign("edg/", "Microsoft Edge"),
            new Sign("opr/", "Opera"),
            new Sign("firefox", "Firefox"),
            new Sign("chrome", "Chrome"),
            new Sign("safari", "Safari"));
    private static final List<Sign> SYSTEMS = List.of(
            new Sign("android", "Android"),
            new Sign("iphone", "iPhone"),
            new Sign("ipad", "iPad"),
            new Sign("windows", "Windows"),
            new Sign("mac os", "macOS"),
            new Sign("linux", "Linux"));

    public static Device of(@Nullable String userAgent) {
        var said = userAgent == null ? "" : userAgent.toLowerCase(Locale.ROOT);
        return new Device(word(said, BROWSERS, "другой браузер"), word(said, SYSTEMS, "другая система"));
    }

    private static String word(String said, List<Sign> signs, String otherwise) {
        return signs.stream()
                .filter(sign -> said.contains(sign.text()))
                .findFirst()
                .map(Sign::word)
                .orElse(otherwise);
    }

    @Override
    public String toString() {
        return browser + ", " + system;
    }
}
