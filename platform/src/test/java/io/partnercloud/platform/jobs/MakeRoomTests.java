package io.partnercloud.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class MakeRoomTests {
    private static final Duration WORK = Duration.ofMillis(80);

    @Test
    void aRunRestsForItsShareOfTheWorkWhilePeopleAreServed() {
        assertThat(new MakeRoom(() -> true, 1.5).rest(WORK)).isEqualTo(Duration.ofMillis(120));
    }

    @Test
    void aRunThatNobodyWaitsBehindDoesNotRest() {
        assertThat(new MakeRoom(() -> false, 1.5).rest(WORK)).isZero();
    }

    @Test
    void howeverLongATransactionTookTheRestIsShort() {
        assertThat(new MakeRoom(() -> true, 1).rest(Duration.ofMinutes(5))).isEqualTo(Duration.ofSeconds(1));
    }
}
