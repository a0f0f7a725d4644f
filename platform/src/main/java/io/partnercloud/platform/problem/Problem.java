package io.partnercloud.platform.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponse;

/** What went wrong with a request, before it is said in a language: Spring's own answer with our stable code (RFC 9457). */
public final class Problem implements ErrorResponse {
    private final String code;
    private final ProblemDetail body;
    private final HttpHeaders headers = new HttpHeaders();
    private final Map<String, Object> details = new LinkedHashMap<>();
    private List<FieldError> errors = List.of();

    private Problem(HttpStatusCode status, String code) {
        this.code = code;
        this.body = ProblemDetail.forStatus(status);
    }

    public static Problem of(HttpStatusCode status, String code) {
        return new Problem(status, code);
    }

    /** A parameter or header with one thing wrong with it (400). */
    public static Problem invalidParameter(String parameter, String reason) {
        return invalid(List.of(FieldError.parameter(parameter, reason, Map.of("parameter", parameter))));
    }

    /** A body, a parameter or a header that is not what it should be (400). */
    static Problem invalid(List<FieldError> errors) {
        return of(HttpStatus.BAD_REQUEST, "invalid_request").withErrors(errors);
    }

    /** Something that is needed does not answer now (503). */
    public static Problem unavailable() {
        return of(HttpStatus.SERVICE_UNAVAILABLE, "service_unavailable").withHeader("Retry-After", "5");
    }

    public Problem withHeader(String name, String value) {
        headers.set(name, value);
        return this;
    }

    /** What the texts may name. */
    public Problem withDetails(Map<String, ?> named) {
        details.putAll(named);
        return this;
    }

    Problem withErrors(List<FieldError> found) {
        errors = List.copyOf(found);
        return this;
    }

    Problem withProperties(Map<String, Object> more) {
        more.forEach(body::setProperty);
        return this;
    }

    @Override
    public HttpStatusCode getStatusCode() {
        return HttpStatusCode.valueOf(body.getStatus());
    }

    @Override
    public HttpHeaders getHeaders() {
        return headers;
    }

    @Override
    public ProblemDetail getBody() {
        return body;
    }

    String code() {
        return code;
    }

    Map<String, Object> details() {
        return details;
    }

    List<FieldError> errors() {
        return errors;
    }
}
