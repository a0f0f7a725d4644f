package io.partnercloud.billing.agreements.downtime;

import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.invoicing.subscription.SubscriptionId;
import io.partnercloud.contracts.values.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A client could not work for a while; {@code credit} is what was given back for it, if anything was. */
public record Downtime(
        UUID id,
        ClientId client,
        SubscriptionId subscription,
        Instant startedAt,
        Instant endedAt,
        Compensation.Level level,
        BigDecimal percent,
        @Nullable UUID credit,
        Money amount,
        String description) {}
