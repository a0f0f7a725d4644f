package io.partnercloud.reward.requisites;

import java.util.regex.Pattern;

/** A settlement account at a bank; its key fits the bank's BIC (Bank of Russia, 08.09.1997 No. 515; PRT-2). */
public record BankAccount(Bic bic, String number) {
    private static final Pattern FORM = Pattern.compile("\\d{20}");
    private static final int[] WEIGHTS = {7, 1, 3};

    /** @throws IllegalArgumentException when the account has not 20 digits or its key does not fit the bank */
    public BankAccount {
        if (!FORM.matcher(number).matches() || !fits(bic.digits().substring(6) + number)) {
            throw new IllegalArgumentException("the account '" + number + "' is not one at the bank " + bic);
        }
    }

    private static boolean fits(String digits) {
        var sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += Checksum.digit(digits, i) * WEIGHTS[i % 3] % 10;
        }
        return sum % 10 == 0;
    }
}
