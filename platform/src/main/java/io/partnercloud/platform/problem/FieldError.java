package io.partnercloud.platform.problem;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One thing wrong with a request: where (a JSON pointer into the body, or a parameter), and what by a stable code. {@code text} is set where the words are already there. */
record FieldError(
        @Nullable String pointer,
        @Nullable String parameter,
        String code,
        Map<String, String> details,
        @Nullable String text) {

    static FieldError pointer(String pointer, String code, Map<String, String> details) {
        return new FieldError(pointer, null, code, details, null);
    }

    static FieldError parameter(String parameter, String code, Map<String, String> details) {
        return new FieldError(null, parameter, code, details, null);
    }

    /** Where it is, to put entries in order. */
    String place() {
        return pointer != null ? pointer : parameter == null ? "" : parameter;
    }
}
