package io.partnercloud.billing.debt.blocking;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a paid client stands, and the answer to "why is it blocked, and what lifts that?" (CAB-4, BLK); {@code paidThrough} is the earliest of its services, {@code deletionOn} that of the first block. */
public record ClientBalance(
        ClientLogin login,
        String name,
        Money advance,
        Money debt,
        @Nullable LocalDate paidThrough,
        @Nullable LocalDate blockedOn,
        @Nullable LocalDate deletionOn,
        List<CloudService> blocked,
        List<Open> open) {
    /** An invoice with something open. */
    public record Open(String invoice, LocalDate dueOn, Money amount) {}

    public ClientBalance {
        blocked = List.copyOf(blocked);
        open = List.copyOf(open);
    }
}
