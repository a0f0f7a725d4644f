package io.partnercloud.platform.problem;

import java.util.regex.Pattern;

/** JSON pointers (RFC 6901) to fields of a request. */
final class Pointers {
    private static final Pattern INDEX = Pattern.compile("\\[(\\w*)]");

    private Pointers() {}

    /** {@code people[0].count} is {@code /people/0/count}. */
    static String ofProperty(String path) {
        if (path.isEmpty()) {
            return "";
        }
        return "/" + INDEX.matcher(path).replaceAll(".$1").replace('.', '/');
    }

    static String escaped(String step) {
        return step.replace("~", "~0").replace("/", "~1");
    }
}
