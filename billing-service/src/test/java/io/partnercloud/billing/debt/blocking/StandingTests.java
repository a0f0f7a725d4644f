package io.partnercloud.billing.debt.blocking;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.invoicing.subscription.SubscriptionId;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTests {
    private static Standing standing(LocalDate paidThrough, @Nullable LocalDate dueOn, @Nullable LocalDate heldUntil) {
        var demand = dueOn == null ? null : new Standing.Demand("2026-000001", dueOn, heldUntil, Money.of("3890.00"));
        return new Standing(
                new ClientId(new UUID(0, 1)),
                new SubscriptionId(new UUID(0, 2)),
                CloudService.RENT,
                paidThrough,
                Money.of("1230.00"),
                demand);
    }

    @ParameterizedTest(name = "paid through {0}, due on {1}, held until {2}: blocked on {3}") // BLK-1, INV-8
    @CsvSource({
        "2026-10-31, 2026-10-27, , 2026-11-01", // the due date passed while it was still paid
        "2026-10-31, 2026-11-03, , 2026-11-04", // the invoice came late: its due date counts
        "2026-10-31, 2026-10-31, , 2026-11-01",
        "2026-10-31, , , 2026-11-01", // nothing continues it
        "2026-10-31, 2026-10-27, 2026-11-05, 2026-11-06", // a payment order holds it off
    })
    void aClientIsBlockedOnTheFirstDayPastBoth(
            LocalDate paidThrough, @Nullable LocalDate dueOn, @Nullable LocalDate heldUntil, LocalDate blockOn) {
        var standing = standing(paidThrough, dueOn, heldUntil);

        assertThat(standing.blockOn()).isEqualTo(blockOn);
        assertThat(standing.isToBeBlocked(blockOn.minusDays(1))).isFalse();
        assertThat(standing.isToBeBlocked(blockOn)).isTrue();
    }

    @Test
    void whatIsToPayIsTheOpenInvoiceOrElseAMonth() {
        assertThat(standing(LocalDate.parse("2026-10-31"), LocalDate.parse("2026-10-27"), null)
                        .toPay())
                .hasToString("3890.00");
        assertThat(standing(LocalDate.parse("2026-10-31"), null, null).toPay()).hasToString("1230.00");
    }

    @Test // BLK-2
    void aBlockedServiceIsOverAfterSixtyDays() {
        var rules = new DebtRules(List.of(3, 1), 60, List.of(14, 3));
        var standing = standing(LocalDate.parse("2026-10-31"), null, null);

        var block = Block.of(new UUID(0, 3), standing, LocalDate.parse("2026-11-01"), rules);

        assertThat(block.deletionOn()).isEqualTo("2026-12-31");
    }
}
