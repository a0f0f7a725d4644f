package io.partnercloud.contracts.values;

import java.util.Map;

/** A text that is no value of its type, of which more can be said than that: by a stable code, and what the words for it name. */
public final class MalformedValue extends IllegalArgumentException {
    private final String code;
    private final transient Map<String, String> details;

    MalformedValue(String code, Map<String, String> details, String message) {
        super(message);
        this.code = code;
        this.details = Map.copyOf(details);
    }

    public String code() {
        return code;
    }

    public Map<String, String> details() {
        return details;
    }
}
