package io.partnercloud.billing.invoicing.subscription.jdbc;

import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.invoicing.subscription.BillingMode;
import io.partnercloud.billing.invoicing.subscription.Subscription;
import io.partnercloud.billing.invoicing.subscription.SubscriptionId;
import io.partnercloud.billing.invoicing.subscription.Terms;
import io.partnercloud.billing.pricing.price.jdbc.ParametersJson;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.platform.jdbc.Row;

/** Reads a row of {@code subscriptions}, for every adapter that selects from it. */
public final class SubscriptionRows {
    private SubscriptionRows() {}

    public static Subscription read(Row row) {
        var service = row.word("service", CloudService.class);
        var terms = new Terms(
                row.id("id", SubscriptionId::new),
                row.id("client_id", ClientId::new),
                service,
                row.text("tariff"),
                ParametersJson.read(service, row.text("parameters")),
                row.money("monthly"));
        var version = row.number("version");
        return switch (row.text("state")) {
            case "PENDING" -> new Subscription.Pending(terms, version);
            case "ACTIVE" ->
                new Subscription.Active(
                        terms,
                        row.day("contract_date"),
                        row.day("paid_through"),
                        row.word("billing_mode", BillingMode.class),
                        row.dayOrNull("given_up_on"),
                        version);
            case "ENDED" -> new Subscription.Ended(terms, row.day("ended_on"), version);
            default -> throw new IllegalStateException("subscription state " + row.text("state"));
        };
    }
}
