package io.partnercloud.billing.debt.paymentorder;

/**
 * The numbers of INV-8.
 *
 * @param workingDaysHeld for how many working days the blocking is held off
 * @param largestFile in bytes
 */
public record PaymentOrderRules(int workingDaysHeld, long largestFile) {}
