package io.partnercloud.trial.provisioning;

import io.partnercloud.trial.account.Account;
import io.partnercloud.trial.account.Accounts;
import io.partnercloud.trial.account.ClientId;
import io.partnercloud.trial.provisioning.AccessOrder.Access;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Tells the provider who may enter an account now (BLK-3). Orders that overtake each other end in the latest state. */
@Service
public class ApplyAccess {
    private final Accounts accounts;
    private final HostingProvider provider;
    private final TransactionOperations transactions;

    ApplyAccess(Accounts accounts, HostingProvider provider, TransactionOperations transactions) {
        this.accounts = accounts;
        this.provider = provider;
        this.transactions = transactions;
    }

    @Transactional(propagation = Propagation.NEVER)
    public void apply(ClientId id) {
        Optional<Account> account = transactions.execute(_ -> accounts.find(id));
        account.flatMap(ApplyAccess::order).ifPresent(provider::setAccess);
    }

    private static Optional<AccessOrder> order(Account account) {
        return switch (account) {
            case Account.Unopened _ -> Optional.empty();
            case Account.Trial trial -> order(trial, Access.OPEN);
            case Account.Paid paid -> order(paid, Access.OPEN);
            case Account.Blocked blocked -> order(blocked, Access.CLOSED);
            case Account.Deleted deleted -> order(deleted, Access.REMOVED);
        };
    }

    private static Optional<AccessOrder> order(Account.Opened account, Access access) {
        return Optional.of(new AccessOrder(account.client().id().value(), account.version(), account.login(), access));
    }
}
