package io.partnercloud.billing.debt.blocking;

import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.base.client.Clients;
import io.partnercloud.contracts.values.Ids;
import io.partnercloud.platform.events.Outbox;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stops what a client has not paid when its day has come. */
@Service
public class BlockDebtor {
    private final Clients clients;
    private final Debtors debtors;
    private final Blocks blocks;
    private final Outbox outbox;
    private final DebtRules rules;
    private final Clock clock;

    BlockDebtor(Clients clients, Debtors debtors, Blocks blocks, Outbox outbox, DebtRules rules, Clock clock) {
        this.clients = clients;
        this.debtors = debtors;
        this.blocks = blocks;
        this.outbox = outbox;
        this.rules = rules;
        this.clock = clock;
    }

    /** BLK-1, BLK-3. Each service by itself: what has been paid in the meantime, or is blocked already, is left alone. */
    @Transactional
    public void block(ClientId id, LocalDate on) {
        var client = clients.lock(id);
        debtors.standings(id).stream()
                .filter(standing -> standing.isToBeBlocked(on))
                .forEach(unpaid -> {
                    var block = Block.of(Ids.at(clock.instant()), unpaid, on, rules);
                    blocks.add(client, block);
                    outbox.append(DebtContract.blocked(client, block));
                });
    }
}
