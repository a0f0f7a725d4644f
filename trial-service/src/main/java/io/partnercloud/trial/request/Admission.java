package io.partnercloud.trial.request;

import io.partnercloud.platform.problem.Refusal;
import io.partnercloud.trial.account.AccountRefusal;
import io.partnercloud.trial.account.TrialRules;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether an INN may have a trial now (PRT-10, TRL-8). {@code partner} is whose client it will be. */
sealed interface Admission {
    record Admitted(@Nullable UUID partner) implements Admission {}

    record NeedsOperator(@Nullable UUID partner, WaitReason reason) implements Admission {}

    record Refused(Refusal refusal) implements Admission {}

    /** The first partner keeps a client: also one that comes back through the site without naming it. */
    static Admission decide(InnStanding inn, @Nullable UUID asking, LocalDate today, TrialRules rules) {
        var owner = inn.owner();
        if (owner != null && asking != null && !owner.equals(asking)) {
            return new Refused(new TrialRefusal.ClientOfAnotherPartner());
        }
        if (inn.hasActiveTrial()) {
            return new Refused(new AccountRefusal.TrialAlreadyActive());
        }
        var partner = owner != null ? owner : asking;
        var last = inn.lastTrialEndedOn();
        if (last != null && !today.isAfter(last.plusDays(rules.quietDays()))) {
            return new NeedsOperator(partner, WaitReason.RECENT_TRIAL);
        }
        return inn.hasAccount() ? new NeedsOperator(partner, WaitReason.HAS_ACCOUNT) : new Admitted(partner);
    }
}
