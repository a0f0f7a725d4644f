package io.partnercloud.billing.debt.blocking;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.invoicing.subscription.SubscriptionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The blocks of all debtors; a subscription has at most one that is not lifted. */
public interface Blocks {

    Optional<Block> open(SubscriptionId subscription);

    /** Those of all its services, the earliest first. */
    List<Block> open(ClientId client);

    void add(Client client, Block block);

    void lift(Block block, LocalDate on);

    /** Open blocks that come to an end within so many days, or have, and are not yet given up. */
    List<Block> endingBy(LocalDate day);

    /** The account's deletion has been asked for; a second time it answers false. */
    boolean giveUp(Block block, LocalDate on);
}
