package io.partnercloud.billing.payments.statement;

/** The rung of the ladder on which a payment was recognised (INV-6). */
public enum MatchedBy {
    /** The payer's INN and an invoice's number in the purpose. */
    NUMBER,
    /** The payer's INN and the exact amount of one open invoice. */
    AMOUNT,
    /** The payer's INN alone. */
    PAYER,
    /** An operator had told of this money before: it is the payment that was entered by hand. */
    TOLD,
    OPERATOR
}
