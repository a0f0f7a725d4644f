package io.partnercloud.trial.provisioning;

import io.partnercloud.trial.account.Account;
import io.partnercloud.trial.account.Accounts;
import io.partnercloud.trial.account.Allowance;
import io.partnercloud.trial.account.ClientId;
import io.partnercloud.trial.account.Included;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Tells the provider what an account may use now (CLI-8). Orders that overtake each other end in the latest state. */
@Service
public class ApplyParameters {
    private final Accounts accounts;
    private final HostingProvider provider;
    private final ParametersInUse parameters;
    private final Included included;
    private final TransactionOperations transactions;

    ApplyParameters(
            Accounts accounts,
            HostingProvider provider,
            ParametersInUse parameters,
            Included included,
            TransactionOperations transactions) {
        this.accounts = accounts;
        this.provider = provider;
        this.parameters = parameters;
        this.included = included;
        this.transactions = transactions;
    }

    @Transactional(propagation = Propagation.NEVER)
    public void apply(ClientId id) {
        Optional<Account> account = transactions.execute(_ -> accounts.find(id));
        account.flatMap(this::order).ifPresent(order -> {
            var inUse = provider.setParameters(order);
            transactions.executeWithoutResult(_ -> parameters.inUse(id, inUse, order.sequence()));
        });
    }

    private Optional<ParametersOrder> order(Account account) {
        return switch (account) {
            case Account.Unopened _, Account.Deleted _ -> Optional.empty();
            case Account.Opened opened ->
                Optional.of(new ParametersOrder(
                        opened.client().id().value(),
                        opened.version(),
                        opened.login(),
                        Allowance.of(opened, included)));
        };
    }
}
