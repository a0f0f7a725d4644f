package io.partnercloud.trial.requisites;

import java.util.Optional;
import java.util.regex.Pattern;

/** A taxpayer's number whose check digits are right: 10 digits for a company, 12 for an entrepreneur (PRT-2). */
public record Inn(String digits) {
    private static final Pattern FORM = Pattern.compile("\\d{10}|\\d{12}");
    private static final int[] TENTH = {2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] ELEVENTH = {7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] TWELFTH = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};

    /** @throws IllegalArgumentException when the form or a check digit is wrong */
    public Inn {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("not an INN");
        }
    }

    /** Reads what a person typed: spaces around it do not matter. */
    public static Optional<Inn> read(String typed) {
        var digits = typed.strip();
        return isValid(digits) ? Optional.of(new Inn(digits)) : Optional.empty();
    }

    private static boolean isValid(String digits) {
        if (!FORM.matcher(digits).matches()) {
            return false;
        }
        return digits.length() == 10 ? agrees(digits, TENTH) : agrees(digits, ELEVENTH) && agrees(digits, TWELFTH);
    }

    private static boolean agrees(String digits, int[] weights) {
        var sum = 0;
        for (var i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return sum % 11 % 10 == digits.charAt(weights.length) - '0';
    }

    @Override
    public String toString() {
        return digits;
    }
}
