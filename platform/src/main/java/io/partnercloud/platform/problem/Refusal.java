package io.partnercloud.platform.problem;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatusCode;

/**
 * A request that a rule refuses. Its code is stable and snake_case; the service's {@code problems_en.properties} and
 * {@code problems_ru.properties} say it to people under {@code <code>.title}, {@code <code>.detail} and (what to do
 * about it) {@code <code>.help}, with the details substituted by name: <code>{name}</code>.
 */
public abstract class Refusal extends RuntimeException {
    /** What sort of refusal it is; it decides the HTTP status. */
    public enum Kind {
        MALFORMED(400),
        FORBIDDEN(403),
        UNKNOWN(404),
        CONFLICT(409),
        STALE(412),
        RULE(422),
        TOO_MANY(429),
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final Kind kind;
    private final String code;
    private final transient Map<String, Object> details;

    protected Refusal(Kind kind, String code, Map<String, ?> details) {
        super(code + " " + details.keySet());
        this.kind = kind;
        this.code = code;
        this.details = Map.copyOf(new LinkedHashMap<>(details));
    }

    protected Refusal(Kind kind, String code) {
        this(kind, code, Map.of());
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    /** What the texts may name. */
    public Map<String, Object> details() {
        return details;
    }

    /** Members of the problem beyond the standard ones, such as {@code recommendedService}. */
    public Map<String, Object> properties() {
        return Map.of();
    }

    /** What the caller is answered. */
    Problem problem() {
        var problem = Problem.of(HttpStatusCode.valueOf(kind.status()), code)
                .withDetails(details)
                .withProperties(properties());
        return switch (kind) {
            case UNAVAILABLE, TOO_MANY -> problem.withHeader("Retry-After", "5");
            case MALFORMED, FORBIDDEN, UNKNOWN, CONFLICT, STALE, RULE -> problem;
        };
    }
}
