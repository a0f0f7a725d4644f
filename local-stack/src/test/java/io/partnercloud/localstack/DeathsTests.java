package io.partnercloud.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeathsTests {
    private Instant now = Instant.parse("2026-03-02T09:00:00Z");
    private final Deaths deaths = new Deaths(() -> now);

    @BeforeEach
    void itWasReady() {
        deaths.ready();
    }

    @Test
    void twoDeathsInAMinuteAreForgiven() {
        assertThat(diesAfter(0)).isTrue();
        assertThat(diesAfter(59)).isTrue();
    }

    @Test
    void theThirdDeathInAMinuteIsOneTooMany() {
        assertThat(diesAfter(0)).isTrue();
        assertThat(diesAfter(30)).isTrue();
        assertThat(diesAfter(29)).isFalse();
    }

    @Test
    void aDeathOfAMinuteAgoCountsNoLonger() {
        assertThat(diesAfter(0)).isTrue();
        assertThat(diesAfter(30)).isTrue();
        assertThat(diesAfter(30)).isTrue();
        assertThat(diesAfter(29)).isFalse();
    }

    @Test
    void whoDiesEveryMinuteIsForgivenForEver() {
        for (int death = 0; death < 100; death++) {
            assertThat(diesAfter(60)).isTrue();
        }
    }

    @Test
    void whatNeverWasReadyIsNotStartedAgain() {
        assertThat(new Deaths(() -> now).another()).isFalse();
    }

    private boolean diesAfter(long seconds) {
        now = now.plus(Duration.ofSeconds(seconds));
        return deaths.another();
    }
}
