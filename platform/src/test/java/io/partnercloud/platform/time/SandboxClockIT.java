package io.partnercloud.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.partnercloud.testsupport.ServiceIT;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceIT
class SandboxClockIT {
    /** Half past two at night on the 24th in Moscow; in UTC it is the 23rd. */
    private static final Clock REAL = Clock.fixed(Instant.parse("2026-11-23T23:30:00Z"), Moscow.ZONE);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test // OPS-4
    void theDateMovesForwardAndTheTimeOfDayStays() {
        jdbc.sql("update business_clock set days = 0").update();
        var sandbox = new SandboxClock(REAL, jdbc, null);
        assertThat(LocalDate.now(sandbox)).isEqualTo("2026-11-24");

        sandbox.moveTo(LocalDate.of(2026, 12, 31));

        assertThat(LocalDate.now(sandbox)).isEqualTo("2026-12-31");
        assertThat(sandbox.instant()).isEqualTo("2026-12-30T23:30:00Z");
        assertThat(LocalDate.now(sandbox.withZone(ZoneOffset.UTC))).isEqualTo("2026-12-30");
        assertThatThrownBy(() -> sandbox.moveTo(LocalDate.of(2026, 12, 30)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test // OPS-4
    void anotherReplicaFollowsAndARestartChangesNothing() {
        var one = new SandboxClock(REAL, jdbc, null);
        var other = new SandboxClock(REAL, jdbc, null, Duration.ofMillis(50));
        other.start();
        try {
            one.moveTo(one.today().plusDays(1));

            await().atMost(Duration.ofSeconds(30)).until(() -> other.today().equals(one.today()));
            assertThat(new SandboxClock(REAL, jdbc, null).today()).isEqualTo(one.today());
        } finally {
            other.stop();
        }
    }

    @Test // a story with dates of its own can be told in any year
    void aSandboxWhoseDateWasNeverMovedMayBeginOnAnyDay() {
        jdbc.sql("update business_clock set days = 0").update();
        var october = LocalDate.of(2026, 10, 5);

        assertThat(new SandboxClock(REAL, jdbc, october).today()).isEqualTo(october);
        new SandboxClock(REAL, jdbc, october).moveTo(october.plusDays(1));
        assertThat(new SandboxClock(REAL, jdbc, october).today()).isEqualTo("2026-10-06");

        jdbc.sql("update business_clock set days = 0").update();
    }

    @Test
    void theServicesClockIsMoscowsAndTheSandboxs() {
        assertThat(clock).isInstanceOf(SandboxClock.class);
        assertThat(clock.getZone()).isEqualTo(Moscow.ZONE);
    }
}
