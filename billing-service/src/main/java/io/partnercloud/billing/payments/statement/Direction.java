package io.partnercloud.billing.payments.statement;

/** Which way the money of a document went, seen from our own accounts. */
public enum Direction {
    INCOMING,
    OUTGOING,
    /** From one of our accounts to another. */
    INTERNAL
}
