package io.partnercloud.trial.account;

import org.jspecify.annotations.Nullable;

/** Why an account is blocked, with what is needed to open it again. */
public sealed interface BlockCause {
    /** The trial ended without a payment: nothing was ever paid. */
    record TrialOver() implements BlockCause {}

    /** A paid client that owes money. */
    record Debt(Subscription subscription) implements BlockCause {}

    /** The rent is over: given up, or not paid for too long while another service kept the account. */
    record RentOver(Subscription subscription) implements BlockCause {}

    /** What was paid once, if anything was. */
    default @Nullable Subscription paid() {
        return switch (this) {
            case TrialOver _ -> null;
            case Debt debt -> debt.subscription;
            case RentOver over -> over.subscription;
        };
    }

    default BlockReason reason() {
        return switch (this) {
            case TrialOver _ -> BlockReason.TRIAL_ENDED;
            case Debt _ -> BlockReason.DEBT;
            case RentOver _ -> BlockReason.RENT_ENDED;
        };
    }
}
