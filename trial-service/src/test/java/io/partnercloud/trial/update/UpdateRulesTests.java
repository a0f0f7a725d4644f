package io.partnercloud.trial.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class UpdateRulesTests {
    private static final UpdateRules RULES = new UpdateRules(
            2,
            5,
            Duration.ofDays(30),
            5,
            Duration.ofMinutes(1),
            Duration.ofMinutes(30),
            Duration.ofMinutes(15),
            Duration.ofSeconds(5),
            200,
            8);

    @Test
    @DisplayName("CLI-4: two whole days lie before the first update, and premium clients are a day ahead")
    void twoWholeDaysLieBetween() {
        var announced = LocalDate.of(2026, 12, 1);

        assertThat(RULES.premiumDay(announced)).isEqualTo(LocalDate.of(2026, 12, 4));
        assertThat(RULES.usualDay(announced)).isEqualTo(LocalDate.of(2026, 12, 5));
    }

    @Test
    @DisplayName("CLI-4: from midnight to five in Moscow, and at any hour for premium clients")
    void onlyPremiumClientsChooseAnyHour() {
        assertThat(RULES.allows(4, false)).isTrue();
        assertThat(RULES.allows(5, false)).isFalse();
        assertThat(RULES.allows(14, true)).isTrue();
        assertThat(RULES.endOfWindow(Instant.parse("2026-12-04T23:00:00Z"), false))
                .isEqualTo(Instant.parse("2026-12-05T02:00:00Z"));
        assertThat(RULES.endOfWindow(Instant.parse("2026-12-04T23:00:00Z"), true))
                .isNull();
    }

    @Test
    void pausesGrowUpToTheLongest() {
        assertThat(RULES.pauseAfter(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(RULES.pauseAfter(3)).isEqualTo(Duration.ofMinutes(4));
        assertThat(RULES.pauseAfter(60)).isEqualTo(Duration.ofMinutes(30));
    }
}
