package io.partnercloud.trial.account;

import java.time.LocalDate;

/** What happened to an account; {@link TrialContract} says it in the words that other services hear. */
public sealed interface AccountEvent {
    /** The provider has made the account: the trial begins. */
    record TrialBegun(TrialPeriod period) implements AccountEvent {}

    /** The provider failed for good (TRL-11). */
    record ProvisioningGivenUp(String reason) implements AccountEvent {}

    /** The trial's last day has passed without a payment. */
    record TrialRanOut(LocalDate endedOn, LocalDate deletionOn) implements AccountEvent {}

    /** Nobody can enter any more. */
    record AccessStopped(BlockReason reason, LocalDate since) implements AccountEvent {}

    /** The account can be entered again. */
    record AccessReopened(LocalDate on) implements AccountEvent {}

    /** Products or users are others now. */
    record ParametersReplaced(Parameters before, Parameters parameters) implements AccountEvent {}

    /** What the account may use is something else now (CLI-8): the provider has to be told. */
    record AllowanceReplaced() implements AccountEvent {}

    /** The account and its data are gone. */
    record AccountErased(BlockReason reason, LocalDate on) implements AccountEvent {}

    /** Money came for an account that is already gone: an operator has to talk to the client. */
    record PaidAfterErasure(LocalDate paidThrough) implements AccountEvent {}
}
