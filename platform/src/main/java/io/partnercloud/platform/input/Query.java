package io.partnercloud.platform.input;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The query of a request as it was sent, apart from the fields that a form's body has. */
public final class Query {
    private Query() {}

    /** @throws IllegalArgumentException when a percent sign is not followed by two hexadecimal digits */
    public static Map<String, List<String>> of(HttpServletRequest request) {
        var found = new LinkedHashMap<String, List<String>>();
        var query = request.getQueryString();
        if (query != null) {
            for (String pair : query.split("&", -1)) {
                if (!pair.isEmpty()) {
                    var parts = pair.split("=", 2);
                    found.computeIfAbsent(decoded(parts[0]), _ -> new ArrayList<>())
                            .add(parts.length == 1 ? "" : decoded(parts[1]));
                }
            }
        }
        return found;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
