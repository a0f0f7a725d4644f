package io.partnercloud.contracts.requisites;

/** Arithmetic on digits that the check digits of requisites share. */
final class Checksum {
    private Checksum() {}

    /** The sum of the first digits times their weights. */
    static int weighted(String digits, int... weights) {
        var sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += digit(digits, i) * weights[i];
        }
        return sum;
    }

    static int digit(String digits, int index) {
        return digits.charAt(index) - '0';
    }
}
