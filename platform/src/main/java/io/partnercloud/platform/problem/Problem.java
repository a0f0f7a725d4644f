package io.partnercloud.platform.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** What went wrong with a request, before it is said in a language (RFC 9457). */
public record Problem(
        int status,
        String code,
        Map<String, Object> details,
        List<FieldError> errors,
        Map<String, Object> properties,
        Map<String, String> headers) {
    public Problem {
        details = Map.copyOf(details);
        errors = List.copyOf(errors);
        properties = new LinkedHashMap<>(properties);
        headers = Map.copyOf(headers);
    }

    public static Problem of(HttpStatus status, String code) {
        return new Problem(status.value(), code, Map.of(), List.of(), Map.of(), Map.of());
    }

    public Problem withHeader(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Problem(status, code, details, errors, properties, more);
    }

    public Problem withDetails(Map<String, ?> named) {
        return new Problem(status, code, new LinkedHashMap<>(named), errors, properties, headers);
    }

    /** A body, a parameter or a header that is not what it should be (400). */
    static Problem invalid(List<FieldError> errors) {
        return new Problem(400, "invalid_request", Map.of(), errors, Map.of(), Map.of());
    }

    /** A parameter or header with one thing wrong with it (400). */
    public static Problem invalidParameter(String parameter, String reason) {
        return invalid(List.of(FieldError.parameter(parameter, reason, Map.of("parameter", parameter))));
    }

    static Problem of(Refusal refusal) {
        var errors = refusal instanceof InvalidParameter invalid ? invalid.errors() : List.<FieldError>of();
        var headers =
                switch (refusal.kind()) {
                    case UNAVAILABLE, TOO_MANY -> Map.of("Retry-After", "5");
                    case MALFORMED, FORBIDDEN, UNKNOWN, CONFLICT, STALE, RULE -> Map.<String, String>of();
                };
        return new Problem(
                refusal.kind().status(), refusal.code(), refusal.details(), errors, refusal.properties(), headers);
    }
}
