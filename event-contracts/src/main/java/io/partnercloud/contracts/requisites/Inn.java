package io.partnercloud.contracts.requisites;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/** A taxpayer's number: 10 digits for a company, 12 for an entrepreneur, with check digits (PRT-2). */
public record Inn(@JsonValue String digits) {
    private static final Pattern FORM = Pattern.compile("\\d{10}|\\d{12}");
    private static final int[] COMPANY = {2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] PERSON_FIRST = {7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] PERSON_SECOND = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};

    /** @throws IllegalArgumentException when the length or a check digit is wrong */
    public Inn {
        if (!FORM.matcher(digits).matches() || !checks(digits)) {
            throw new IllegalArgumentException("not an INN"); // of a person it is personal: not into a log
        }
    }

    /** Ten or twelve digits: nothing else can be meant, whether or not the check digits are right (PRT-5). */
    public static boolean isMeant(String typed) {
        return FORM.matcher(typed.strip()).matches();
    }

    /** Reads what a person typed: spaces around it do not matter. */
    public static Optional<Inn> read(String typed) {
        var digits = typed.strip();
        return FORM.matcher(digits).matches() && checks(digits) ? Optional.of(new Inn(digits)) : Optional.empty();
    }

    public boolean isCompanys() {
        return digits.length() == 10;
    }

    @Override
    public String toString() {
        return digits;
    }

    private static boolean checks(String digits) {
        return digits.length() == 10
                ? endsWith(digits, 9, COMPANY)
                : endsWith(digits, 10, PERSON_FIRST) && endsWith(digits, 11, PERSON_SECOND);
    }

    private static boolean endsWith(String digits, int index, int... weights) {
        return Checksum.weighted(digits, weights) % 11 % 10 == Checksum.digit(digits, index);
    }
}
