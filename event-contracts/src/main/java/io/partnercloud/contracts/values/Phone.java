package io.partnercloud.contracts.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/** A Russian phone number: {@code +7} and ten digits (PRT-5). */
public record Phone(@JsonValue String text) {
    private static final Pattern FORM = Pattern.compile("\\+7\\d{10}");
    private static final Pattern TYPED = Pattern.compile("(?:\\+7|8)[\\d ()\\-\u00a0\u2011\u2013]{10,24}");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[ ()\\-\u00a0\u2011\u2013]");

    /** @throws IllegalArgumentException when it is not of that form */
    @JsonCreator
    public Phone {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a phone number");
        }
    }

    /** Reads what a person typed: {@code 8 (916) 123-45-67} is {@code +79161234567}. */
    public static Optional<Phone> read(String typed) {
        var stripped = typed.strip();
        if (!TYPED.matcher(stripped).matches()) {
            return Optional.empty();
        }
        var digits = BETWEEN_DIGITS.matcher(stripped).replaceAll("");
        var number = digits.startsWith("8") ? "+7" + digits.substring(1) : digits;
        return FORM.matcher(number).matches() ? Optional.of(new Phone(number)) : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
