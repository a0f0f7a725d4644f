package io.partnercloud.contracts.requisites;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The state register's number: OGRN of a company (13 digits) or OGRNIP of an entrepreneur (15), with a check digit (PRT-2). */
public record Ogrn(@JsonValue String digits) {
    private static final Pattern FORM = Pattern.compile("\\d{13}|\\d{15}");

    /** @throws IllegalArgumentException when the length or the check digit is wrong */
    public Ogrn {
        if (!FORM.matcher(digits).matches() || !checks(digits)) {
            throw new IllegalArgumentException("not an OGRN or OGRNIP: '" + digits + "'");
        }
    }

    public boolean isCompanys() {
        return digits.length() == 13;
    }

    @Override
    public String toString() {
        return digits;
    }

    private static boolean checks(String digits) {
        var last = digits.length() - 1;
        var number = Long.parseLong(digits.substring(0, last));
        return number % (digits.length() == 13 ? 11 : 13) % 10 == Checksum.digit(digits, last);
    }
}
