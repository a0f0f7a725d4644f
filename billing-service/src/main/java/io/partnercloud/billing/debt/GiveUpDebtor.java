package io.partnercloud.billing.debt;

import io.partnercloud.billing.BillingContract;
import io.partnercloud.billing.client.Clients;
import io.partnercloud.platform.events.Outbox;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Warns a blocked debtor that its account will be deleted, and in the end asks for the deletion. */
@Service
public class GiveUpDebtor {
    private static final String KIND = "DELETION_NOTICE";

    private final Clients clients;
    private final Blocks blocks;
    private final Notices notices;
    private final Outbox outbox;
    private final DebtRules rules;

    GiveUpDebtor(Clients clients, Blocks blocks, Notices notices, Outbox outbox, DebtRules rules) {
        this.clients = clients;
        this.blocks = blocks;
        this.notices = notices;
        this.outbox = outbox;
        this.rules = rules;
    }

    /** BLK-2. Who has paid in the meantime is left alone; trial-service does the deleting. */
    @Transactional
    public void proceed(Block seen, LocalDate on) {
        var client = clients.lock(seen.client());
        blocks.open(seen.client()).ifPresent(block -> {
            var left = Math.toIntExact(ChronoUnit.DAYS.between(on, block.deletionOn()));
            if (left <= 0) {
                if (blocks.giveUp(block, on)) {
                    outbox.append(BillingContract.deletionReached(client, on));
                }
            } else if (rules.deletionNoticeDaysBefore().contains(left)
                    && notices.firstTime(block.id(), KIND, block.deletionOn(), left)) {
                outbox.append(BillingContract.deletionDue(client, block));
            }
        });
    }
}
