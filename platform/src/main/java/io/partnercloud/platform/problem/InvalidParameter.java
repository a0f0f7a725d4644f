package io.partnercloud.platform.problem;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A query parameter or header says something that it may not say (400). */
public final class InvalidParameter extends Refusal {
    private final String parameter;
    private final String reason;
    private final @Nullable String value;
    private final List<String> allowed;

    private InvalidParameter(
            String code, String parameter, String reason, @Nullable String value, List<String> allowed) {
        super(Kind.MALFORMED, code);
        this.parameter = parameter;
        this.reason = reason;
        this.value = value;
        this.allowed = allowed;
    }

    /** {@code reason} is the stable code of the entry in {@code errors[]}, such as {@code unknown_sort_field}. */
    public static InvalidParameter of(String parameter, String reason, @Nullable String value) {
        return new InvalidParameter("invalid_request", parameter, reason, value, List.of());
    }

    /** The entry in {@code errors[]} names what it could have been. */
    public static InvalidParameter notOneOf(
            String parameter, String reason, @Nullable String value, Collection<String> allowed) {
        return new InvalidParameter("invalid_request", parameter, reason, value, List.copyOf(allowed));
    }

    /** The query names a parameter that the called method does not have. */
    public static InvalidParameter unknown(String parameter, Collection<String> allowed) {
        return new InvalidParameter(
                "unknown_parameter", parameter, "unknown_parameter", parameter, List.copyOf(allowed));
    }

    @Override
    Problem problem() {
        var details = new HashMap<>(Map.of("parameter", parameter, "value", value == null ? "" : value));
        if (!allowed.isEmpty()) {
            details.put("allowed", String.join(", ", allowed));
        }
        return super.problem().withErrors(List.of(FieldError.parameter(parameter, reason, details)));
    }
}
