package io.partnercloud.system;

import java.util.concurrent.ThreadLocalRandom;

/** A fresh ten-digit INN whose check digit is right, for a client that no run before has used. */
final class Inn {
    private static final int[] WEIGHTS = {2, 4, 10, 3, 5, 9, 4, 6, 8};

    private Inn() {}

    static String fresh() {
        var digits = "77%07d".formatted(ThreadLocalRandom.current().nextInt(10_000_000));
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return digits + sum % 11 % 10;
    }
}
