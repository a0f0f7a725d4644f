package io.partnercloud.billing.debt;

import io.partnercloud.billing.client.ClientId;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.UUID;

/** A debtor's access is stopped (BLK-1); unless all is paid, the account is deleted on {@code deletionOn} (BLK-2). */
public record Block(UUID id, ClientId client, LocalDate blockedOn, Money debt, LocalDate deletionOn) {

    static Block of(UUID id, Standing standing, LocalDate on, DebtRules rules) {
        return new Block(id, standing.client(), on, standing.toPay(), on.plusDays(rules.daysToDeletion()));
    }
}
