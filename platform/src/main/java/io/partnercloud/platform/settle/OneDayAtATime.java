package io.partnercloud.platform.settle;

import io.partnercloud.platform.problem.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** The sandbox's date moves on by one day, or not at all (OPS-4). */
final class OneDayAtATime extends Refusal {
    OneDayAtATime(LocalDate today, LocalDate to) {
        super(Kind.RULE, "one_day_at_a_time", Map.of("today", today, "to", to));
    }
}
