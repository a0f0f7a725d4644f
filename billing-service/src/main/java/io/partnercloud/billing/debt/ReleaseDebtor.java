package io.partnercloud.billing.debt;

import io.partnercloud.billing.BillingContract;
import io.partnercloud.billing.client.Client;
import io.partnercloud.platform.events.Outbox;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens the access of a debtor again. */
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

    /** BLK-2: called after an invoice was paid in full, in the same transaction. Lifts the block when nothing due is open. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void releaseIfNothingIsDue(Client client, LocalDate on) {
        blocks.open(client.id())
                .filter(_ -> !debtors.owesOverdue(client.id(), on))
                .ifPresent(block -> {
                    blocks.lift(block, on);
                    outbox.append(BillingContract.unblocked(client, on));
                });
    }
}
