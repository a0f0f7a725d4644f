package io.partnercloud.billing.debt.blocking;

import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.invoicing.subscription.SubscriptionId;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.UUID;

/** One unpaid service of a debtor is stopped (BLK-1); unless it is paid, the service is over on {@code deletionOn} (BLK-2). */
public record Block(
        UUID id,
        ClientId client,
        SubscriptionId subscription,
        CloudService service,
        LocalDate blockedOn,
        Money debt,
        LocalDate deletionOn) {

    static Block of(UUID id, Standing unpaid, LocalDate on, DebtRules rules) {
        return new Block(
                id,
                unpaid.client(),
                unpaid.subscription(),
                unpaid.service(),
                on,
                unpaid.toPay(),
                on.plusDays(rules.daysToDeletion()));
    }
}
