package io.partnercloud.billing.closing.month;

import java.time.YearMonth;
import java.util.Map;

/** What was confirmed: kept for good, the last of each step counts. */
public interface Confirmations {
    void add(YearMonth month, Confirmation confirmation);

    Map<ClosingStep, Confirmation> lastOf(YearMonth month);
}
