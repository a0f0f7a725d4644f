package io.partnercloud.trial.request;

import io.partnercloud.trial.account.ClientId;

/** A request for a trial; its type says what has become of it. The account exists from its acceptance on. */
public sealed interface TrialRequest {
    Asked asked();

    long version();

    record Waiting(Asked asked, WaitReason reason, long version) implements TrialRequest {}

    record Accepted(Asked asked, long version) implements TrialRequest {}

    /** {@code reason} is an operator's words, or the code of the rule that refused. */
    record Rejected(Asked asked, String reason, long version) implements TrialRequest {}

    default ClientId id() {
        return asked().client().id();
    }

    /** TRL-8. An operator lets the trial begin. */
    default Accepted approve() {
        return switch (this) {
            case Waiting w -> new Accepted(w.asked, w.version);
            case Accepted _ -> throw new TrialRefusal.AlreadyDecided("ACCEPTED");
            case Rejected _ -> throw new TrialRefusal.AlreadyDecided("REJECTED");
        };
    }

    /** TRL-8. An operator refuses the trial. */
    default Rejected reject(String reason) {
        return switch (this) {
            case Waiting w -> new Rejected(w.asked, reason, w.version);
            case Accepted _ -> throw new TrialRefusal.AlreadyDecided("ACCEPTED");
            case Rejected _ -> throw new TrialRefusal.AlreadyDecided("REJECTED");
        };
    }
}
