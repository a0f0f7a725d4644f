package io.partnercloud.reward.partner;

import io.partnercloud.contracts.values.PartnerCode;
import java.util.Optional;
import java.util.regex.Pattern;

/** A partner's code as it is on file: four digits, or three where it came with imported data and waits for an operator (PRT-4). */
public record AssignedCode(String text) {
    private static final Pattern FORM = Pattern.compile("\\d{3,4}");

    /** @throws IllegalArgumentException when it is neither three nor four digits */
    public AssignedCode {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("neither a partner code nor an imported one: '" + text + "'");
        }
    }

    public boolean isThreeDigit() {
        return text.length() == 3;
    }

    /** Empty for a three-digit one: nobody may use it. */
    public Optional<PartnerCode> code() {
        return isThreeDigit() ? Optional.empty() : Optional.of(new PartnerCode(text));
    }
}
