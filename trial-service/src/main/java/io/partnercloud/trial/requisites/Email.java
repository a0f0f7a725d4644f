package io.partnercloud.trial.requisites;

import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address that a letter can be sent to; whether somebody reads it is for the letter to find out. */
public record Email(String text) {
    private static final int LONGEST = 254;
    private static final Pattern FORM = Pattern.compile(
            "[^\\s\\p{Cntrl}@\"<>(),;:\\\\\\[\\]]{1,64}@(?:[\\p{L}\\d](?:[\\p{L}\\d-]*[\\p{L}\\d])?\\.)+[\\p{L}\\d-]{2,63}");

    /** @throws IllegalArgumentException when no letter could be sent to it */
    public Email {
        if (!isValid(text)) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    /** Reads what a person typed: spaces around it do not matter. */
    public static Optional<Email> read(String typed) {
        var text = typed.strip();
        return isValid(text) ? Optional.of(new Email(text)) : Optional.empty();
    }

    private static boolean isValid(String text) {
        return text.length() <= LONGEST
                && FORM.matcher(text).matches()
                && !text.startsWith(".")
                && !text.contains("..")
                && !text.contains(".@");
    }

    /** What stands before the {@code @}. */
    public String localPart() {
        return text.substring(0, text.indexOf('@'));
    }

    @Override
    public String toString() {
        return text;
    }
}
