package io.partnercloud.billing.payments.payment;

/** Who told of a payment. */
public enum PaymentSource {
    BY_HAND,
    STATEMENT
}
