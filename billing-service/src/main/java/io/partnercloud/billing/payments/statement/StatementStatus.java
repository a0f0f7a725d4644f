package io.partnercloud.billing.payments.statement;

/** The name of a statement's state, as it is stored and shown. */
public enum StatementStatus {
    QUARANTINED,
    DROPPED,
    IMPORTING,
    IMPORTED
}
