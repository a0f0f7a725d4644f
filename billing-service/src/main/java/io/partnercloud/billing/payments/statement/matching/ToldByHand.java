package io.partnercloud.billing.payments.statement.matching;

import io.partnercloud.billing.payments.payment.Payment;
import io.partnercloud.billing.payments.statement.exchange.BankDocument;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** A payment that an operator entered by hand and that no bank document is joined to yet: it may be the same money as one. */
public record ToldByHand(Payment payment) {
    private static final Pattern ORDER_NUMBER = Pattern.compile(
            "(?:(?:п[/.]?\\s?п|плат\\p{L}*\\.?\\s?пор\\p{L}*\\.?)\\s*(?:№|N|No\\.?)?|№)\\s*0*(\\d+)(?![\\d-])|^0*(\\d+)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The amount is the same, and the days are not too far apart. */
    boolean mayBe(BankDocument document, int daysTold) {
        var receivedOn = document.receivedOn();
        return receivedOn != null
                && payment.amount().equals(document.amount())
                && Math.abs(ChronoUnit.DAYS.between(payment.paidOn(), receivedOn)) <= daysTold;
    }

    /** The reference is the number of the document's payment order, as {@code 17} or {@code п/п № 17 от 20.10.2026}. */
    boolean names(BankDocument document) {
        var number = document.number().strip().replaceFirst("^0+(?=\\d)", "");
        var matcher = ORDER_NUMBER.matcher(payment.reference().strip());
        while (matcher.find()) {
            var named = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            if (named.equals(number)) {
                return true;
            }
        }
        return false;
    }
}
