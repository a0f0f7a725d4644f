package io.partnercloud.trial.provisioning;

import java.util.random.RandomGenerator;

/** The password that a client's first letter carries. It is never stored, and never shown by a log. */
public record InitialPassword(String text) {
    private static final String LOWER = "abcdefghijkmnpqrstuvwxyz";
    private static final String UPPER = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String DIGITS = "23456789";
    private static final String ALL = LOWER + UPPER + DIGITS;
    private static final int LENGTH = 14;

    /** A fresh one, without letters that look alike; {@code random} must be a secure generator. */
    public static InitialPassword generate(RandomGenerator random) {
        while (true) {
            var text = random.ints(LENGTH, 0, ALL.length())
                    .map(ALL::charAt)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            if (hasOneOf(text, LOWER) && hasOneOf(text, UPPER) && hasOneOf(text, DIGITS)) {
                return new InitialPassword(text);
            }
        }
    }

    private static boolean hasOneOf(String text, String alphabet) {
        return text.chars().anyMatch(c -> alphabet.indexOf(c) >= 0);
    }

    @Override
    public String toString() {
        return "InitialPassword[…]";
    }
}
