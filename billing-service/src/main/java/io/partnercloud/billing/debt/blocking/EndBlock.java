package io.partnercloud.billing.debt.blocking;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.invoicing.subscription.SubscriptionId;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends the block of a service that is over, or whose account is gone. Nothing opens again by that, so no {@code ClientUnblocked} is
 * told: whoever heard of the block hears of the end, of the service or of the account.
 */
@Service
public class EndBlock {
    private final Blocks blocks;

    EndBlock(Blocks blocks) {
        this.blocks = blocks;
    }

    /** The caller holds the client's lock and tells that the service is over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withTheService(SubscriptionId subscription, LocalDate on) {
        blocks.open(subscription).ifPresent(block -> blocks.lift(block, on));
    }

    /** The caller holds the client's lock and has heard that the account is gone. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withTheAccount(Client client, LocalDate on) {
        blocks.open(client.id()).forEach(block -> blocks.lift(block, on));
    }
}
