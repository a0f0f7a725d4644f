package io.partnercloud.billing.agreements.change;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.billing.invoicing.subscription.SubscriptionId;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All changes that were ever asked for; a subscription has at most one that waits. */
public interface Changes {

    Optional<SubscriptionChange.Waiting> waiting(SubscriptionId subscription);

    /** The change that this invoice is the surcharge of, whatever became of it. */
    Optional<SubscriptionChange> ofSurcharge(InvoiceNumber surcharge);

    Optional<SubscriptionChange> find(UUID id);

    void add(Client client, SubscriptionChange change);

    /** @throws RuntimeException when somebody else has decided about it in the meantime */
    void decide(SubscriptionChange decided);

    /** Waiting ones whose surcharge was due before that day, a few at a time. */
    List<SubscriptionChange.Waiting> unpaidBefore(LocalDate on, Optional<UUID> after, int limit);

    long countUnpaidBefore(LocalDate on);

    Optional<SubscriptionChange> of(ClientId client, UUID id);

    /** The latest first; whose client it is, is the caller's to know. */
    Listing<SubscriptionChange> of(ClientId client, PageQuery query);
}
