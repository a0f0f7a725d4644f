package io.partnercloud.billing.order;

import io.partnercloud.billing.client.Client;
import io.partnercloud.billing.subscription.Subscription;
import io.partnercloud.contracts.values.Money;

/** A subscription whose next invoice is due, its client, and the money that is there already (INV-4). */
public record Renewal(Client client, Subscription.Active subscription, Money advance) {}
