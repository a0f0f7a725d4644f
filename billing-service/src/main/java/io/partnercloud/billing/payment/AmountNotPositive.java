package io.partnercloud.billing.payment;

import io.partnercloud.contracts.values.Money;
import java.util.Map;

/** A payment is more than nothing. */
public final class AmountNotPositive extends PaymentRefusal {
    AmountNotPositive(Money amount) {
        super(Kind.RULE, "amount_not_positive", Map.of("amount", amount));
    }
}
