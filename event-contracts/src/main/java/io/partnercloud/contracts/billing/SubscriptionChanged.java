package io.partnercloud.contracts.billing;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The parameters of a paid subscription are others from {@code effectiveOn} (CHG). Only the rent has {@code rented} (CLI-8). */
@WireType("billing.subscription-changed.v1")
public record SubscriptionChanged(
        UUID client,
        ClientLogin login,
        @Nullable UUID partner,
        CloudService service,
        LocalDate effectiveOn,
        Money monthly,
        int connections,
        List<String> products,
        boolean premium,
        @Nullable RentedParameters rented)
        implements BillingEvent {
    public SubscriptionChanged {
        products = List.copyOf(products);
    }

    /** Of a service that an account is not furnished by. */
    public SubscriptionChanged(
            UUID client,
            ClientLogin login,
            @Nullable UUID partner,
            CloudService service,
            LocalDate effectiveOn,
            Money monthly,
            int connections,
            List<String> products,
            boolean premium) {
        this(client, login, partner, service, effectiveOn, monthly, connections, products, premium, null);
    }

    @Override
    public String key() {
        return client.toString();
    }
}
