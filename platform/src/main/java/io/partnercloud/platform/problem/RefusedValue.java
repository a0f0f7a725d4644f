package io.partnercloud.platform.problem;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/** A value in a body that is of the right type and still may not be: its code goes into {@code errors[]}. */
public final class RefusedValue extends MismatchedInputException {
    private final String code;

    public RefusedValue(JsonParser json, String code, Class<?> type) {
        super(json, code, type);
        this.code = code;
    }

    String code() {
        return code;
    }
}
