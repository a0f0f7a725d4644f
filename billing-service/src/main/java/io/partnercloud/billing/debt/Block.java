package io.partnercloud.billing.debt;

import io.partnercloud.billing.client.ClientId;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A debtor's access is stopped (BLK-1); unless all is paid, the account is deleted on {@code deletionOn} (BLK-2). */
public record Block(UUID id, ClientId client, LocalDate blockedOn, Money debt, LocalDate deletionOn) {

    static Block of(UUID id, ClientId client, List<Standing> unpaid, LocalDate on, DebtRules rules) {
        var debt = Money.sum(unpaid.stream().map(Standing::toPay).toList());
        return new Block(id, client, on, debt, on.plusDays(rules.daysToDeletion()));
    }
}
