package io.partnercloud.trial.provisioning;

import io.partnercloud.trial.account.ClientId;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Tells the provider what an account holds now. Orders that overtake each other end in the latest state. */
@Service
public class ApplyContents {
    private final ContentsToTell contents;
    private final HostingProvider provider;
    private final TransactionOperations transactions;

    ApplyContents(ContentsToTell contents, HostingProvider provider, TransactionOperations transactions) {
        this.contents = contents;
        this.provider = provider;
        this.transactions = transactions;
    }

    @Transactional(propagation = Propagation.NEVER)
    public void apply(ClientId id) {
        Optional<ContentsOrder> order = transactions.execute(_ -> contents.order(id));
        order.ifPresent(due -> {
            provider.setContents(due);
            transactions.executeWithoutResult(_ -> contents.told(id, due.sequence()));
        });
    }
}
