package io.partnercloud.billing.documents.reconciliation;

import io.partnercloud.platform.problem.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** The days end before they begin, have not come yet, or are too many for one statement. */
final class PeriodRefused extends Refusal {
    PeriodRefused(LocalDate from, LocalDate to, int years) {
        super(Kind.RULE, "reconciliation_period", Map.of("from", from, "to", to, "years", years));
    }
}
