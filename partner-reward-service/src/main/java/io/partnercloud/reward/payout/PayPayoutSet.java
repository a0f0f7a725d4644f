package io.partnercloud.reward.payout;

import io.partnercloud.platform.events.Outbox;
import io.partnercloud.platform.security.Operator;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A set is paid, and the partner is told. */
@Service
class PayPayoutSet {
    private final ChangePayoutSet changePayoutSet;
    private final Outbox outbox;

    PayPayoutSet(ChangePayoutSet changePayoutSet, Outbox outbox) {
        this.changePayoutSet = changePayoutSet;
        this.outbox = outbox;
    }

    @Transactional
    PayoutSet pay(Operator operator, UUID id, PayoutSet.Payment payment) {
        var paid = changePayoutSet.change(operator, id, null, set -> set.pay(payment));
        outbox.append(PayoutFacts.paid(paid, payment));
        return paid;
    }
}
