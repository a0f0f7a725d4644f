package io.partnercloud.contracts.billing;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The first invoice is paid: the offer is accepted, the client is a paid one (CLI-2). Only the rent has {@code rented} (CLI-8). */
@WireType("billing.subscription-activated.v1")
public record SubscriptionActivated(
        UUID client,
        ClientLogin login,
        @Nullable UUID partner,
        CloudService service,
        String tariff,
        LocalDate contractDate,
        LocalDate paidThrough,
        Money monthly,
        boolean premium,
        @Nullable RentedParameters rented)
        implements BillingEvent {
    /** Of a service that an account is not furnished by. */
    public SubscriptionActivated(
            UUID client,
            ClientLogin login,
            @Nullable UUID partner,
            CloudService service,
            String tariff,
            LocalDate contractDate,
            LocalDate paidThrough,
            Money monthly,
            boolean premium) {
        this(client, login, partner, service, tariff, contractDate, paidThrough, monthly, premium, null);
    }

    @Override
    public String key() {
        return client.toString();
    }
}
