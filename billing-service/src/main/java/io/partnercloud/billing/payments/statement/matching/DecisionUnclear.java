package io.partnercloud.billing.payments.statement.matching;

import io.partnercloud.platform.problem.Refusal;
import java.util.Map;

/** A match names exactly one of an invoice, a client and a payment that went back. */
public final class DecisionUnclear extends Refusal {
    public DecisionUnclear() {
        super(Kind.RULE, "match_unclear", Map.of());
    }
}
