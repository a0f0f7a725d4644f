package io.partnercloud.billing.payment;

/** Who told of a payment. */
public enum PaymentSource {
    BY_HAND,
    STATEMENT
}
