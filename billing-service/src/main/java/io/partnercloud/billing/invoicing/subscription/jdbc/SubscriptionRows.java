package io.partnercloud.billing.invoicing.subscription.jdbc;

import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.invoicing.subscription.BillingMode;
import io.partnercloud.billing.invoicing.subscription.Subscription;
import io.partnercloud.billing.invoicing.subscription.SubscriptionId;
import io.partnercloud.billing.invoicing.subscription.Terms;
import io.partnercloud.billing.pricing.price.jdbc.ParametersJson;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** Reads a row of {@code subscriptions}, for every adapter that selects from it. */
public final class SubscriptionRows {
    private SubscriptionRows() {}

    public static Subscription read(ResultSet row, int number) throws SQLException {
        var service = CloudService.valueOf(row.getString("service"));
        var terms = new Terms(
                new SubscriptionId(row.getObject("id", UUID.class)),
                new ClientId(row.getObject("client_id", UUID.class)),
                service,
                row.getString("tariff"),
                ParametersJson.read(service, row.getString("parameters")),
                new Money(row.getBigDecimal("monthly")));
        var version = row.getLong("version");
        return switch (row.getString("state")) {
            case "PENDING" -> new Subscription.Pending(terms, version);
            case "ACTIVE" ->
                new Subscription.Active(
                        terms,
                        row.getObject("contract_date", LocalDate.class),
                        row.getObject("paid_through", LocalDate.class),
                        BillingMode.valueOf(row.getString("billing_mode")),
                        row.getObject("given_up_on", LocalDate.class),
                        version);
            case "ENDED" -> new Subscription.Ended(terms, row.getObject("ended_on", LocalDate.class), version);
            default -> throw new IllegalStateException("subscription state " + row.getString("state"));
        };
    }
}
