package io.partnercloud.gateway.businessdate;

import io.partnercloud.platform.problem.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** The date only moves forward, and not beyond what one would wait for. */
final class BusinessDateRefused extends Refusal {
    private BusinessDateRefused(String code, Map<String, ?> details) {
        super(Kind.RULE, code, details);
    }

    static BusinessDateRefused backwards(LocalDate from, LocalDate to) {
        return new BusinessDateRefused("business_date_backwards", Map.of("date", from, "to", to));
    }

    static BusinessDateRefused tooFar(LocalDate from, int days) {
        return new BusinessDateRefused("business_date_too_far", Map.of("date", from, "days", days));
    }
}
