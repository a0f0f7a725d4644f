package io.partnercloud.reward.payout;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.contracts.partner.PayoutReminderDue.Step;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RWD-5: whom a set waits for, since when, and by which day. */
class ReminderRulesTests {
    private static final ReminderRules REMINDERS = new ReminderRules(10, 11, 5, 6, 30, 4);
    private static final PayoutRules PAYOUTS = new PayoutRules(31, 32, 25, 2, 10);

    @ParameterizedTest
    @CsvSource({
        "COMPLETION,          PUBLISHED,          2026-10-21, 2026-11-01",
        "SIGNED_SCANS,        COMPLETED,          2026-10-20, 2026-11-02",
        "ORIGINALS,           SCANS_RECEIVED,     2026-10-26, 2026-11-02",
        "ANSWER_TO_OBJECTION, DISPUTED,           2026-10-25, 2026-11-09",
        "PAYMENT,             ORIGINALS_RECEIVED, 2026-10-03, 2026-11-02",
    })
    void eachStepWaitsInAStateOfItsOwn(Step step, PayoutStatus state, LocalDate remindedSince, LocalDate by) {
        assertThat(ReminderRules.state(step)).isEqualTo(state);
        assertThat(REMINDERS.dueSince(step, LocalDate.of(2026, 10, 31), PAYOUTS))
                .isEqualTo(remindedSince);
        assertThat(REMINDERS.by(step, LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 10), PAYOUTS))
                .isEqualTo(by);
    }
}
