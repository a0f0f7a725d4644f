package io.partnercloud.reward.payout;

import io.partnercloud.contracts.partner.PayoutReminderDue.Step;
import java.time.LocalDate;

/**
 * When somebody is reminded of a set (RWD-5), in days.
 *
 * @param completionDays published and neither completed nor objected to
 * @param scansDays completed and without signed scans
 * @param originalsDays scans are there, and nobody has taken in the originals
 * @param answerDays objected to and not answered
 * @param republishDays objected to and not answered: then the next version is published without an operator (RWD-8a)
 * @param daysBeforePayment before the day on which the money may be expected (RWD-10)
 */
public record ReminderRules(
        int completionDays,
        int scansDays,
        int originalsDays,
        int answerDays,
        int republishDays,
        int daysBeforePayment) {
    /** In which state a set waits for this step. */
    public static PayoutStatus state(Step step) {
        return switch (step) {
            case COMPLETION -> PayoutStatus.PUBLISHED;
            case SIGNED_SCANS -> PayoutStatus.COMPLETED;
            case ORIGINALS -> PayoutStatus.SCANS_RECEIVED;
            case ANSWER_TO_OBJECTION -> PayoutStatus.DISPUTED;
            case PAYMENT -> PayoutStatus.ORIGINALS_RECEIVED;
        };
    }

    /** Sets that have been in that state since this day or before are reminded of; those to be paid go by their publication. */
    public LocalDate dueSince(Step step, LocalDate on, PayoutRules rules) {
        return switch (step) {
            case COMPLETION -> on.minusDays(completionDays);
            case SIGNED_SCANS -> on.minusDays(scansDays);
            case ORIGINALS -> on.minusDays(originalsDays);
            case ANSWER_TO_OBJECTION -> on.minusDays(answerDays);
            case PAYMENT -> on.minusDays(rules.paymentDays()).plusDays(daysBeforePayment);
        };
    }

    /** By which day the step is to be done. */
    public LocalDate by(Step step, LocalDate publishedOn, LocalDate since, PayoutRules rules) {
        return switch (step) {
            case COMPLETION -> publishedOn.plusDays(rules.objectionDays());
            case SIGNED_SCANS, ORIGINALS, PAYMENT -> publishedOn.plusDays(rules.paymentDays());
            case ANSWER_TO_OBJECTION -> since.plusDays(republishDays);
        };
    }
}
