package io.partnercloud.billing.invoicing.ledger;

import io.partnercloud.contracts.values.Money;

/** How a client stands: money that no invoice has used yet, and what its invoices still ask for. */
public record Balance(Money advance, Money debt) {
    public static final Balance NOTHING = new Balance(Money.ZERO, Money.ZERO);
}
