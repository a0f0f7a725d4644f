package io.partnercloud.trial;

import java.util.concurrent.atomic.AtomicInteger;

/** INNs that pass the check and that no other test of this JVM uses. */
public final class Inns {
    private static final int[] WEIGHTS = {2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final AtomicInteger LAST = new AtomicInteger(770_000_000);

    private Inns() {}

    public static String next() {
        var digits = Integer.toString(LAST.incrementAndGet());
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return digits + sum % 11 % 10;
    }
}
