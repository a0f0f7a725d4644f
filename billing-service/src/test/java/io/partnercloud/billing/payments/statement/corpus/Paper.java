package io.partnercloud.billing.payments.statement.corpus;

import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;

/** A payment as it really was, before a bank writes it down; an INN of nothing is one that the bank does not know. */
public record Paper(
        String number,
        LocalDate on,
        Money amount,
        String payer,
        String inn,
        String account,
        String purpose,
        boolean isIncoming) {
    /** The provider's account. */
    public static final String OURS = "40702810500000000101";
}
