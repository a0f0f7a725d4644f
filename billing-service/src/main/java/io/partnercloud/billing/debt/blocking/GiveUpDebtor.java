package io.partnercloud.billing.debt.blocking;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.base.client.Clients;
import io.partnercloud.billing.invoicing.subscription.Subscription;
import io.partnercloud.billing.invoicing.subscription.Subscriptions;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.platform.events.Outbox;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Warns a debtor that a blocked service will end, and ends it when its time is over; with its last service the account goes (BLK-2). */
@Service
public class GiveUpDebtor {
    private static final String KIND = "DELETION_NOTICE";

    private final Clients clients;
    private final Blocks blocks;
    private final Subscriptions subscriptions;
    private final EndOfService endOfService;
    private final Notices notices;
    private final Outbox outbox;
    private final DebtRules rules;

    GiveUpDebtor(
            Clients clients,
            Blocks blocks,
            Subscriptions subscriptions,
            EndOfService endOfService,
            Notices notices,
            Outbox outbox,
            DebtRules rules) {
        this.clients = clients;
        this.blocks = blocks;
        this.subscriptions = subscriptions;
        this.endOfService = endOfService;
        this.notices = notices;
        this.outbox = outbox;
        this.rules = rules;
    }

    /** BLK-2. What has been paid in the meantime is left alone. */
    @Transactional
    public void proceed(Block seen, LocalDate on) {
        var client = clients.lock(seen.client());
        blocks.open(seen.subscription()).ifPresent(block -> {
            var left = Math.toIntExact(ChronoUnit.DAYS.between(on, block.deletionOn()));
            if (left <= 0) {
                giveUp(client, block, on);
            } else if (rules.deletionNoticeDaysBefore().contains(left)
                    && notices.firstTime(block.id(), KIND, block.deletionOn(), left)) {
                outbox.append(DebtContract.deletionDue(client, block, isTheAccounts(client, block)));
            }
        });
    }

    private void giveUp(Client client, Block block, LocalDate on) {
        if (!isTheAccounts(client, block)) {
            endOfService.forDebt(client, block.subscription(), on);
        } else if (blocks.giveUp(block, on)) {
            outbox.append(DebtContract.deletionReached(client, on));
        }
    }

    /** With the rent the account goes, unless another service needs it; trial-service keeps it for that, and deletes it in the end. */
    private boolean isTheAccounts(Client client, Block block) {
        return block.service() == CloudService.RENT
                && Arrays.stream(CloudService.values())
                        .filter(service -> service != CloudService.RENT)
                        .noneMatch(service ->
                                subscriptions.current(client.id(), service).orElse(null)
                                        instanceof Subscription.Active);
    }
}
