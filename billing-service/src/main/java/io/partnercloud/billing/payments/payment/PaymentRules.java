package io.partnercloud.billing.payments.payment;

/** How many days ago money may have come that an operator enters by hand. */
public record PaymentRules(int oldestDays) {}
