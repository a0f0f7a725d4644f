package io.partnercloud.reward.accrual;

import io.partnercloud.contracts.partner.RewardAccrued;
import io.partnercloud.platform.events.Outbox;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps an accrual and tells of it, both once. A held one is kept and not told: nothing is earned. */
@Service
class RecordAccrual {
    private final Accruals accruals;
    private final Outbox outbox;

    RecordAccrual(Accruals accruals, Outbox outbox) {
        this.accruals = accruals;
        this.outbox = outbox;
    }

    @Transactional
    public void record(Accrual accrual) {
        if (!accruals.addIfNew(accrual)) {
            return;
        }
        switch (accrual) {
            case Accrual.Accrued accrued -> outbox.append(told(accrued));
            case Accrual.Held _ -> {}
        }
    }

    private static RewardAccrued told(Accrual.Accrued accrued) {
        var line = accrued.line();
        return new RewardAccrued(
                line.id(),
                line.partner().value(),
                line.client().value(),
                line.invoice(),
                line.service(),
                line.month(),
                line.base(),
                accrued.amount());
    }
}
