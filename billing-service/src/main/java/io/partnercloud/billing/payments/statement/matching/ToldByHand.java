package io.partnercloud.billing.payments.statement.matching;

import io.partnercloud.billing.payments.payment.OrderNumber;
import io.partnercloud.billing.payments.payment.Payment;
import io.partnercloud.billing.payments.statement.exchange.BankDocument;
import java.time.temporal.ChronoUnit;

/** A payment that an operator entered by hand and that no bank document is joined to yet: it may be the same money as one. */
public record ToldByHand(Payment payment) {
    /** The amount is the same, and the days are not too far apart. */
    boolean mayBe(BankDocument document, int daysTold) {
        var receivedOn = document.receivedOn();
        return receivedOn != null
                && payment.amount().equals(document.amount())
                && Math.abs(ChronoUnit.DAYS.between(payment.paidOn(), receivedOn)) <= daysTold;
    }

    /** The reference is the number of the document's payment order, as {@code 17} or {@code п/п № 17 от 20.10.2026}. */
    boolean names(BankDocument document) {
        return OrderNumber.isNamedIn(payment.reference(), document.number());
    }
}
