package io.partnercloud.contracts.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A partner's code: exactly four digits, leading zeros kept (PRT-4). */
public record PartnerCode(@JsonValue String digits) {
    private static final Pattern FORM = Pattern.compile("\\d{4}");

    /** @throws IllegalArgumentException when the text is not four digits; the message says how to write a three-digit code */
    @JsonCreator
    public PartnerCode {
        if (!FORM.matcher(digits).matches()) {
            throw new IllegalArgumentException(
                    "a partner code is four digits: write 320 as 0320, got '" + digits + "'");
        }
    }

    @Override
    public String toString() {
        return digits;
    }
}
