package io.partnercloud.billing.agreements.order;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.invoicing.subscription.Subscription;

/** A subscription whose next invoice is due, and its client (INV-4). */
public record Renewal(Client client, Subscription.Active subscription) {}
