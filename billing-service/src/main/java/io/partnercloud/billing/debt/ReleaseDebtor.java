package io.partnercloud.billing.debt;

import io.partnercloud.billing.BillingContract;
import io.partnercloud.billing.client.Client;
import io.partnercloud.billing.subscription.SubscriptionId;
import io.partnercloud.platform.events.Outbox;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens what a debtor has paid again. */
@Service
public class ReleaseDebtor {
    private final Debtors debtors;
    private final Blocks blocks;
    private final Outbox outbox;

    ReleaseDebtor(Debtors debtors, Blocks blocks, Outbox outbox) {
        this.debtors = debtors;
        this.blocks = blocks;
        this.outbox = outbox;
    }

    /** BLK-2: called after an invoice for a service was paid in full, in the same transaction. Lifts its block when nothing due is open for it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void releaseIfNothingIsDue(Client client, SubscriptionId paid, LocalDate on) {
        blocks.open(paid).filter(_ -> debtors.overdue(paid, on).isEmpty()).ifPresent(block -> {
            blocks.lift(block, on);
            outbox.append(BillingContract.unblocked(client, block, on));
        });
    }
}
