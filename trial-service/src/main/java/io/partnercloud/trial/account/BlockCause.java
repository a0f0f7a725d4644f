package io.partnercloud.trial.account;

/** Why an account is blocked, with what is needed to open it again. */
public sealed interface BlockCause {
    /** The trial ended without a payment: nothing was ever paid. */
    record TrialOver() implements BlockCause {}

    /** A paid client that owes money. */
    record Debt(Subscription subscription) implements BlockCause {}

    default BlockReason reason() {
        return switch (this) {
            case TrialOver _ -> BlockReason.TRIAL_ENDED;
            case Debt _ -> BlockReason.DEBT;
        };
    }
}
