package io.partnercloud.reward.accrual;

import io.partnercloud.contracts.billing.CreditGranted;
import io.partnercloud.contracts.billing.PaymentAllocated;
import io.partnercloud.contracts.billing.PaymentReversed;
import io.partnercloud.reward.client.ClientId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accrues what was paid before anybody had told whose client it is. */
@Service
public class ReleaseWaiting {
    private final WaitingFacts waitingFacts;
    private final AccrueReward accrueReward;
    private final TakeBackReward takeBackReward;

    ReleaseWaiting(WaitingFacts waitingFacts, AccrueReward accrueReward, TakeBackReward takeBackReward) {
        this.waitingFacts = waitingFacts;
        this.accrueReward = accrueReward;
        this.takeBackReward = takeBackReward;
    }

    @Transactional
    public void release(ClientId client) {
        waitingFacts.take(client).forEach(fact -> {
            switch (fact) {
                case PaymentAllocated allocated -> accrueReward.accrue(allocated);
                case CreditGranted credit -> accrueReward.accrue(credit);
                case PaymentReversed reversed -> takeBackReward.takeBack(reversed);
                default -> throw new IllegalStateException("nothing to accrue in " + fact.getClass());
            }
        });
    }
}
