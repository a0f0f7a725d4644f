package io.partnercloud.platform.problem;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A query parameter or header says something that it may not say (400). */
public final class InvalidParameter extends Refusal {
    private final String parameter;
    private final String reason;
    private final @Nullable String value;

    private InvalidParameter(String parameter, String reason, @Nullable String value) {
        super(Kind.MALFORMED, "invalid_request");
        this.parameter = parameter;
        this.reason = reason;
        this.value = value;
    }

    /** {@code reason} is the stable code of the entry in {@code errors[]}, such as {@code unknown_sort_field}. */
    public static InvalidParameter of(String parameter, String reason, @Nullable String value) {
        return new InvalidParameter(parameter, reason, value);
    }

    List<FieldError> errors() {
        return List.of(FieldError.parameter(
                parameter, reason, Map.of("parameter", parameter, "value", value == null ? "" : value)));
    }
}
