package io.partnercloud.billing.agreements.downtime;

import java.time.LocalDate;
import java.util.Map;

/** It ends before it begins, has not ended yet, or is from before the contract. */
public final class DowntimeImpossible extends DowntimeRefusal {
    DowntimeImpossible(LocalDate contractDate) {
        super(Kind.RULE, "downtime_impossible", Map.of("contractDate", contractDate));
    }
}
