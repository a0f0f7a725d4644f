package io.partnercloud.platform.web;

import io.partnercloud.platform.problem.InvalidParameter;
import io.partnercloud.platform.problem.Refusal;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The version of a thing as an {@code ETag}, and what {@code If-Match} demands of it (RFC 9110, 13.1.1). */
public final class Versions {
    private static final Pattern ETAG = Pattern.compile("\"(\\d{1,18})\"");

    private Versions() {}

    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    /**
     * Lets a change through if it names no version in {@code If-Match}, or the current one; another one is answered with
     * 412.
     */
    public static void require(@Nullable String ifMatch, long current) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            return;
        }
        for (String tag : ifMatch.split(",", -1)) {
            var matcher = ETAG.matcher(tag.strip());
            if (!matcher.matches()) {
                throw InvalidParameter.of("If-Match", "format", ifMatch);
            }
            if (Long.parseLong(matcher.group(1)) == current) {
                return;
            }
        }
        throw new StaleVersion(current);
    }

    private static final class StaleVersion extends Refusal {
        StaleVersion(long current) {
            super(Kind.STALE, "stale_version", Map.of("current", current));
        }
    }
}
