package io.partnercloud.billing.agreements.postpaid;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.agreements.postpaid.PostpaidSubscriptions.Blocked;
import io.partnercloud.billing.invoicing.invoice.BillingPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** INV-11: blocked days are not charged afterwards. */
class UsedDaysTests {
    private static List<String> used(Blocked... blocks) {
        var december = new BillingPeriod(LocalDate.parse("2026-12-01"), LocalDate.parse("2026-12-31"));
        return UsedDays.of(december, day -> List.of(blocks).stream().anyMatch(block -> block.covers(day))).stream()
                .map(days -> days.from().getDayOfMonth() + "-" + days.to().getDayOfMonth())
                .toList();
    }

    private static Blocked blocked(String from, String until) {
        return new Blocked(LocalDate.parse(from), Optional.of(LocalDate.parse(until)));
    }

    @Test
    void theDayOfTheReleaseIsUsedAgain() {
        assertThat(used()).containsExactly("1-31");
        assertThat(used(blocked("2026-12-16", "2026-12-18"))).containsExactly("1-15", "18-31");
        assertThat(used(blocked("2026-11-20", "2026-12-02"), blocked("2026-12-31", "2027-01-05")))
                .containsExactly("2-30");
        assertThat(used(new Blocked(LocalDate.parse("2026-12-01"), Optional.empty())))
                .isEmpty();
        assertThat(used(blocked("2026-12-05", "2026-12-05"))).containsExactly("1-31");
    }
}
