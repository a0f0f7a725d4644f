package io.partnercloud.billing.agreements.postpaid;

import io.partnercloud.billing.invoicing.invoice.BillingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The days of a period on which access was open: blocked ones are not charged afterwards. */
final class UsedDays {
    private UsedDays() {}

    /** In parts without gaps, in order. */
    static List<BillingPeriod> of(BillingPeriod period, Predicate<LocalDate> blocked) {
        var parts = new ArrayList<BillingPeriod>();
        LocalDate start = null;
        for (var day = period.from(); !day.isAfter(period.to()); day = day.plusDays(1)) {
            if (blocked.test(day)) {
                if (start != null) {
                    parts.add(new BillingPeriod(start, day.minusDays(1)));
                }
                start = null;
            } else if (start == null) {
                start = day;
            }
        }
        if (start != null) {
            parts.add(new BillingPeriod(start, period.to()));
        }
        return parts;
    }
}
