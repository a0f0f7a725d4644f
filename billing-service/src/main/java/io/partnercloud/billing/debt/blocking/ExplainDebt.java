package io.partnercloud.billing.debt.blocking;

import io.partnercloud.billing.base.client.Client;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers "what of this client is blocked and why, and what lifts it?" from what is open (BLK-1, BLK-2). */
@Service
public class ExplainDebt {
    private final Blocks blocks;
    private final Debtors debtors;
    private final Clock clock;

    ExplainDebt(Blocks blocks, Debtors debtors, Clock clock) {
        this.blocks = blocks;
        this.debtors = debtors;
        this.clock = clock;
    }

    /** The most pressing first: what is blocked, then what will be soonest. Empty while nothing that continues a service is open. */
    @Transactional(readOnly = true)
    public List<DebtSituation> explain(Client client) {
        var situations = new ArrayList<DebtSituation>();
        for (var block : blocks.open(client.id())) {
            situations.add(new DebtSituation.IsBlocked(
                    block.service(),
                    block.blockedOn(),
                    block.deletionOn(),
                    debtors.overdue(block.subscription(), LocalDate.now(clock))));
        }
        debtors.standings(client.id()).stream()
                .sorted(Comparator.comparing(Standing::blockOn))
                .forEach(standing -> threat(standing, situations));
        return situations;
    }

    private static void threat(Standing standing, List<DebtSituation> situations) {
        var continuing = standing.continuing();
        if (continuing != null) {
            situations.add(new DebtSituation.WillBeBlocked(
                    standing.service(),
                    standing.blockOn(),
                    List.of(new ClientBalance.Open(continuing.invoice(), continuing.dueOn(), continuing.open()))));
        }
    }
}
