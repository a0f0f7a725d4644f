package io.partnercloud.contracts.requisites;

import java.util.regex.Pattern;

/** The key of an account of twenty digits (Bank of Russia, 08.09.1997 No. 515). */
final class AccountKey {
    private static final Pattern FORM = Pattern.compile("\\d{20}");
    private static final int[] WEIGHTS = {7, 1, 3};

    private AccountKey() {}

    /** @param whose the three digits that stand for the bank in which the account is kept */
    static boolean fits(String whose, String account) {
        return FORM.matcher(account).matches() && sum(whose + account) % 10 == 0;
    }

    private static int sum(String digits) {
        var sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += Checksum.digit(digits, i) * WEIGHTS[i % 3] % 10;
        }
        return sum;
    }
}
