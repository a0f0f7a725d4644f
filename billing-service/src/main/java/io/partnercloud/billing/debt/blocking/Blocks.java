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

    /** Open blocks not yet given up that are over on that day, or in just so many days; the earliest end first, a few at a time. */
    List<Block> ending(LocalDate on, List<Integer> daysBefore, Optional<Block> after, int limit);

    long countEnding(LocalDate on, List<Integer> daysBefore);

    /** The account's deletion has been asked for; a second time it answers false. */
    boolean giveUp(Block block, LocalDate on);
}
