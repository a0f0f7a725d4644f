package io.partnercloud.billing.payments.payment;

import java.util.regex.Pattern;

/** How people write the number of a payment order: {@code 17}, {@code п/п № 17 от 20.10.2026}. */
public final class OrderNumber {
    private static final Pattern WRITTEN = Pattern.compile(
            "(?:(?:п[/.]?\\s?п|плат\\p{L}*\\.?\\s?пор\\p{L}*\\.?)\\s*(?:№|N|No\\.?)?|№)\\s*0*(\\d+)(?![\\d-])|^0*(\\d+)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private OrderNumber() {}

    /** Zeros before a number make no difference. */
    public static boolean isNamedIn(String text, String number) {
        var bare = number.strip().replaceFirst("^0+(?=\\d)", "");
        var matcher = WRITTEN.matcher(text.strip());
        while (matcher.find()) {
            var named = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            if (bare.equals(named)) {
                return true;
            }
        }
        return false;
    }
}
