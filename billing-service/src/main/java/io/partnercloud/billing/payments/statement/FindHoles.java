package io.partnercloud.billing.payments.statement;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says which days of our accounts lack documents (INV-16): asked anew each time, so that a hole is seen until it is filled. */
@Service
public class FindHoles {
    private final Balances balances;

    FindHoles(Balances balances) {
        this.balances = balances;
    }

    @Transactional(readOnly = true)
    public List<Hole> all() {
        return balances.accounts().stream()
                .flatMap(account -> of(account).stream())
                .toList();
    }

    /** Those that lie before or after a statement. */
    @Transactional(readOnly = true)
    public List<Hole> beside(BankStatement statement) {
        UUID id = statement.arrival().id();
        return statement.findings().accounts().stream()
                .flatMap(period -> of(period.account()).stream())
                .filter(hole -> hole.last().equals(id) || hole.next().equals(id))
                .toList();
    }

    private List<Hole> of(String account) {
        return new BalanceChain(balances.of(account)).holes(balances.moved(account));
    }
}
