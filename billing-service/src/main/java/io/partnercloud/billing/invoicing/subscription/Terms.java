package io.partnercloud.billing.invoicing.subscription;

import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.pricing.price.ServiceParameters;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;

/** What a subscription is about: whose it is, the service, the tariff, the parameters and what they cost a month. */
public record Terms(
        SubscriptionId id,
        ClientId client,
        CloudService service,
        String tariff,
        ServiceParameters parameters,
        Money monthly) {

    Terms ordering(ServiceParameters other, Money otherMonthly) {
        return new Terms(id, client, service, tariff, other, otherMonthly);
    }

    Terms costing(Money otherMonthly) {
        return ordering(parameters, otherMonthly);
    }
}
