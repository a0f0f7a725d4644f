package io.partnercloud.billing.closing.month;

import io.partnercloud.platform.problem.Refusal;
import java.time.YearMonth;
import java.util.Map;

/** Why a month's step cannot be confirmed. */
public abstract sealed class MonthClosingRefusal extends Refusal {
    private MonthClosingRefusal(String code, Map<String, ?> details) {
        super(Kind.CONFLICT, code, details);
    }

    /** Its days are not over. */
    public static final class NotOver extends MonthClosingRefusal {
        NotOver(YearMonth month) {
            super(
                    "month_not_over",
                    Map.of("month", month, "from", month.plusMonths(1).atDay(1)));
        }
    }

    /** Something is left, and nobody says why that is right. */
    public static final class StillOpen extends MonthClosingRefusal {
        StillOpen(ClosingStep step, long points) {
            super("closing_step_open", Map.of("step", step, "open", points));
        }
    }
}
