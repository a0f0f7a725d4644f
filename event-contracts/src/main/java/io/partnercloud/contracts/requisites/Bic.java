package io.partnercloud.contracts.requisites;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The code of a bank in the Bank of Russia's directory: nine digits, the country's first two being 04. */
public record Bic(@JsonValue String digits) {
    private static final Pattern FORM = Pattern.compile("04\\d{7}");

    /** @throws IllegalArgumentException when the form is another */
    public Bic {
        if (!FORM.matcher(digits).matches()) {
            throw new IllegalArgumentException("not a BIC: '" + digits + "'");
        }
    }

    @Override
    public String toString() {
        return digits;
    }
}
