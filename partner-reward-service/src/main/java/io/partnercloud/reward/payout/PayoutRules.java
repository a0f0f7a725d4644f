package io.partnercloud.reward.payout;

/**
 * The numbers of payouts.
 *
 * @param objectionDays how long a partner may object to a set (RWD-8a)
 * @param paymentDays after how many days of its publication a set's money may be expected (RWD-10)
 * @param partnersPerTransaction how many partners' sets the quarter's run makes at once
 * @param printedAtOnce how many documents are laid out at the same time
 * @param manualWorkingDays by which working day of the next quarter a set is made by hand (RWD-9)
 */
public record PayoutRules(
        int objectionDays, int paymentDays, int partnersPerTransaction, int printedAtOnce, int manualWorkingDays) {}
