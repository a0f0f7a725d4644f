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
     * Lets a change through only if the caller has seen the current version: no {@code If-Match} is answered with 428,
     * another version with 412.
     */
    public static void require(@Nullable String ifMatch, long current) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new VersionNeeded();
        }
        if (ifMatch.strip().equals("*")) {
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

    private static final class VersionNeeded extends Refusal {
        VersionNeeded() {
            super(Kind.VERSION_NEEDED, "version_needed");
        }
    }

    private static final class StaleVersion extends Refusal {
        StaleVersion(long current) {
            super(Kind.STALE, "stale_version", Map.of("current", current));
        }
    }
}
