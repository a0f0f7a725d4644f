package io.partnercloud.identity.registration;

import java.util.regex.Pattern;

/** The check digits of a Russian taxpayer number: one of ten digits for a company, two of twelve for a person. */
public final class Inn {
    private static final Pattern FORM = Pattern.compile("\\d{10}|\\d{12}");
    private static final int COMPANY_LENGTH = 10;
    private static final int[] WEIGHTS = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int MODULUS = 11;

    private Inn() {}

    public static boolean looksLike(String text) {
        return FORM.matcher(text).matches();
    }

    /** True for ten or twelve digits whose last one or two follow from the others. */
    public static boolean isValid(String inn) {
        if (!looksLike(inn)) {
            return false;
        }
        return inn.length() == COMPANY_LENGTH
                ? isCheckDigit(inn, COMPANY_LENGTH - 1)
                : isCheckDigit(inn, COMPANY_LENGTH) && isCheckDigit(inn, COMPANY_LENGTH + 1);
    }

    /** The weights are one row; a check digit at {@code position} uses its last {@code position} ones. */
    private static boolean isCheckDigit(String inn, int position) {
        var sum = 0;
        for (var i = 0; i < position; i++) {
            sum += WEIGHTS[WEIGHTS.length - position + i] * Character.digit(inn.charAt(i), 10);
        }
        return sum % MODULUS % 10 == Character.digit(inn.charAt(position), 10);
    }
}
