package io.partnercloud.billing.payments.payment;

/**
 * The bounds of payments.
 *
 * @param oldestDays how many days ago money may have come that an operator enters by hand
 * @param daysTold how many days a payment entered by hand may lie from the bank document that is the same money
 */
public record PaymentRules(int oldestDays, int daysTold) {}
