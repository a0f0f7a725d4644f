package io.partnercloud.contracts.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.regex.Pattern;

/** A partner's code: exactly four digits, leading zeros kept (PRT-4). */
public record PartnerCode(@JsonValue String digits) {
    private static final Pattern FORM = Pattern.compile("\\d{4}");
    private static final Pattern SHORTENED = Pattern.compile("\\d{1,3}");

    /** @throws MalformedValue when the text is not four digits; it says how to write a shorter code */
    @JsonCreator
    public PartnerCode {
        if (SHORTENED.matcher(digits).matches()) {
            var whole = "0".repeat(4 - digits.length()) + digits;
            throw new MalformedValue(
                    "partner_code_too_short",
                    Map.of("written", digits, "code", whole),
                    "a partner code is four digits: write " + digits + " as " + whole);
        }
        if (!FORM.matcher(digits).matches()) {
            throw new MalformedValue(
                    "partner_code", Map.of(), "a partner code is four digits, such as 0320, not '" + digits + "'");
        }
    }

    @Override
    public String toString() {
        return digits;
    }
}
