package io.partnercloud.reward.payout;

import io.partnercloud.contracts.values.Quarter;
import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.reward.partner.PartnerId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What operators do with a set: take in the originals, pay, and make one by hand (RWD-6, RWD-9). */
@Service
public class OperatePayoutSet {
    private final ChangePayoutSet changePayoutSet;
    private final MakePayoutSet makePayoutSet;
    private final PayoutSets sets;
    private final ManualPayouts manualPayouts;
    private final PayPayoutSet payPayoutSet;
    private final MatchOutgoingPayment matchOutgoingPayment;
    private final Audit audit;
    private final Clock clock;

    OperatePayoutSet(
            ChangePayoutSet changePayoutSet,
            MakePayoutSet makePayoutSet,
            PayoutSets sets,
            ManualPayouts manualPayouts,
            PayPayoutSet payPayoutSet,
            MatchOutgoingPayment matchOutgoingPayment,
            Audit audit,
            Clock clock) {
        this.changePayoutSet = changePayoutSet;
        this.makePayoutSet = makePayoutSet;
        this.sets = sets;
        this.manualPayouts = manualPayouts;
        this.payPayoutSet = payPayoutSet;
        this.matchOutgoingPayment = matchOutgoingPayment;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The set for a partner's hosting and corporate clients (RWD-9).
     *
     * @throws PayoutRefusal.AlreadyMade when there is one
     * @throws PayoutRefusal.NothingEarned when nothing was earned on them
     */
    @Transactional
    public PayoutSet makeByHand(PartnerId partner, Quarter quarter, String reason) {
        if (sets.contains(partner, quarter, PayoutKind.MANUAL)) {
            throw new PayoutRefusal.AlreadyMade(quarter);
        }
        var made = makePayoutSet
                .make(partner, quarter, PayoutKind.MANUAL)
                .orElseThrow(() -> new PayoutRefusal.NothingEarned(quarter));
        manualPayouts.done(partner, quarter, LocalDate.now(clock));
        record("payout-set.made", made, reason);
        return made;
    }

    @Transactional
    public PayoutSet receiveOriginals(Operator operator, UUID id, PayoutSet.Originals originals) {
        requirePast(originals.on());
        var received = changePayoutSet.change(operator, id, null, set -> set.receiveOriginals(originals));
        record("payout-set.originals-received", received, null);
        matchOutgoingPayment.lookAgain(received.core().partner());
        return sets.find(id).orElse(received);
    }

    @Transactional
    public PayoutSet pay(Operator operator, UUID id, PayoutSet.Payment payment) {
        requirePast(payment.on());
        var paid = payPayoutSet.pay(operator, id, payment);
        record("payout-set.paid", paid, null);
        return paid;
    }

    private void requirePast(LocalDate on) {
        if (on.isAfter(LocalDate.now(clock))) {
            throw new PayoutRefusal.NotYet(on);
        }
    }

    private void record(String action, PayoutSet set, @Nullable String reason) {
        audit.record(action, "payout-set:" + set.core().id(), reason, null, set);
    }
}
