package io.partnercloud.billing.debt;

import io.partnercloud.billing.client.Client;
import io.partnercloud.billing.client.ClientUnknown;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers "why is this client blocked, and what lifts it?" from what is open (BLK-1, BLK-2). */
@Service
public class ExplainDebt {
    private final ClientBalances balances;
    private final Debtors debtors;
    private final Clock clock;

    ExplainDebt(ClientBalances balances, Debtors debtors, Clock clock) {
        this.balances = balances;
        this.debtors = debtors;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public DebtSituation explain(Client client) {
        var balance = balances.of(client.login()).orElseThrow(() -> new ClientUnknown(client.login()));
        if (balance.blockedOn() != null && balance.deletionOn() != null) {
            return new DebtSituation.IsBlocked(
                    client.login(), balance.blockedOn(), balance.deletionOn(), overdue(balance.open()));
        }
        return debtors.standings(client.id()).stream()
                .filter(standing -> standing.continuing() != null)
                .min(Comparator.comparing(Standing::blockOn))
                .<DebtSituation>map(standing -> threatened(client, standing, balance))
                .orElseGet(() -> new DebtSituation.NothingDue(client.login()));
    }

    /** BLK-2: what has to be paid to lift a block. */
    private List<ClientBalance.Open> overdue(List<ClientBalance.Open> open) {
        var today = LocalDate.now(clock);
        return open.stream().filter(each -> each.dueOn().isBefore(today)).toList();
    }

    private static DebtSituation threatened(Client client, Standing standing, ClientBalance balance) {
        var continuing = standing.continuing();
        var due = balance.open().stream()
                .filter(open -> continuing != null && open.invoice().equals(continuing.invoice()))
                .toList();
        return new DebtSituation.WillBeBlocked(client.login(), standing.blockOn(), due);
    }
}
