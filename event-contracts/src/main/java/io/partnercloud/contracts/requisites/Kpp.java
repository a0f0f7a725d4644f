package io.partnercloud.contracts.requisites;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The code of a company's tax registration; entrepreneurs have none, and it has no check digit (PRT-2). */
public record Kpp(@JsonValue String text) {
    private static final Pattern FORM = Pattern.compile("\\d{4}[0-9A-Z]{2}\\d{3}");

    /** @throws IllegalArgumentException when the form is another */
    public Kpp {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a KPP: '" + text + "'");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
