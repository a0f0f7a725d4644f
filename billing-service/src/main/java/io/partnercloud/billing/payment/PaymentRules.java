package io.partnercloud.billing.payment;

/** How many days ago money may have come that an operator enters by hand. */
public record PaymentRules(int oldestDays) {}
