package io.partnercloud.billing.agreements.order;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.invoicing.subscription.Subscription;
import io.partnercloud.contracts.values.Money;

/** A subscription whose next invoice is due, its client, and the money that is there already (INV-4). */
public record Renewal(Client client, Subscription.Active subscription, Money advance) {}
