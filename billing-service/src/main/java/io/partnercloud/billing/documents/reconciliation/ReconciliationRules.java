package io.partnercloud.billing.documents.reconciliation;

import java.time.LocalDate;

/** How many years one statement may reach over. */
public record ReconciliationRules(int longestYears) {

    /** @throws PeriodRefused when no statement is made for these days */
    void check(LocalDate from, LocalDate to, LocalDate today) {
        if (to.isBefore(from) || to.isAfter(today) || !to.isBefore(from.plusYears(longestYears))) {
            throw new PeriodRefused(from, to, longestYears);
        }
    }
}
