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

    private InvalidParameter(String parameter, String reason, @Nullable String value, List<String> allowed) {
        super(Kind.MALFORMED, "invalid_request");
        this.parameter = parameter;
        this.reason = reason;
        this.value = value;
        this.allowed = allowed;
    }

    /** {@code reason} is the stable code of the entry in {@code errors[]}, such as {@code unknown_sort_field}. */
    public static InvalidParameter of(String parameter, String reason, @Nullable String value) {
        return new InvalidParameter(parameter, reason, value, List.of());
    }

    /** The entry in {@code errors[]} names what it could have been. */
    public static InvalidParameter notOneOf(
            String parameter, String reason, @Nullable String value, Collection<String> allowed) {
        return new InvalidParameter(parameter, reason, value, List.copyOf(allowed));
    }

    List<FieldError> errors() {
        var details = new HashMap<>(Map.of("parameter", parameter, "value", value == null ? "" : value));
        if (!allowed.isEmpty()) {
            details.put("allowed", String.join(", ", allowed));
        }
        return List.of(FieldError.parameter(parameter, reason, details));
    }
}
