package io.partnercloud.reward.payout;

import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.events.Outbox;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.reward.payout.PayoutLines.Taking;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Publishes the next version of a set that its partner objects to, from what holds now: requisites, contract, tax, and also
 * what has been accrued since on money of the quarter (RWD-8a).
 */
@Service
public class CorrectPayoutSet {
    private static final Operator NOBODY = new Operator("reward.answer-objections");

    private final ChangePayoutSet changePayoutSet;
    private final PayoutSets sets;
    private final PayoutLines lines;
    private final FreezeInputs freezeInputs;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    CorrectPayoutSet(
            ChangePayoutSet changePayoutSet,
            PayoutSets sets,
            PayoutLines lines,
            FreezeInputs freezeInputs,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.changePayoutSet = changePayoutSet;
        this.sets = sets;
        this.lines = lines;
        this.freezeInputs = freezeInputs;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public PayoutSet correct(Operator operator, UUID id, String reason) {
        var before = sets.find(id).orElseThrow(() -> new PayoutRefusal.Unknown(id));
        var corrected = publishNext(operator, before, reason);
        audit.record("payout-set.corrected", "payout-set:" + id, reason, before, corrected);
        return corrected;
    }

    /** No operator has answered for so many days: nothing may wait for ever. Nothing where one just did. */
    @Transactional
    public void answerOverdue(UUID id, int days) {
        sets.lock(id)
                .filter(PayoutSet.Disputed.class::isInstance)
                .ifPresent(disputed -> publishNext(
                        NOBODY,
                        disputed,
                        "На возражение не ответили за " + days
                                + " дней: документы составлены заново по тому, что начислено сейчас"));
    }

    private PayoutSet publishNext(Operator operator, PayoutSet before, String reason) {
        var id = before.core().id();
        sets.hold(before.core().partner());
        var corrected = changePayoutSet.change(operator, id, null, set -> nextVersion(set, reason));
        lines.settle(id);
        PayoutFacts.published(corrected).ifPresent(outbox::append);
        return corrected;
    }

    private PayoutSet nextVersion(PayoutSet set, String because) {
        var core = set.core();
        var old = core.documents();
        set.correct(old); // refused here, before any line is touched
        lines.release(core.id(), old.version());
        var day = core.quarter().lastDay();
        var taken = lines.take(
                new Taking(core.id(), old.version() + 1, core.partner(), core.kind(), YearMonth.from(day), day));
        var inputs = freezeInputs.of(core.partner(), core.quarter());
        var next = set.correct(
                Documents.of(old.version() + 1, LocalDate.now(clock), taken.lines(), taken.reward(), inputs.tax()));
        sets.addVersion(next, inputs, because);
        return next;
    }
}
