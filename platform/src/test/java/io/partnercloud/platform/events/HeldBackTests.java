package io.partnercloud.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HeldBackTests {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final Outgoing.Key KEY = new Outgoing.Key("trial.events", "1");

    private final HeldBack heldBack = new HeldBack(Duration.ofSeconds(1), Duration.ofSeconds(3));

    @Test
    void aKeyThatFailsWaitsTwiceAsLongEachTimeUpToTheLongestPause() {
        heldBack.failed(KEY, NOW);
        assertThat(heldBack.at(NOW.plusMillis(999))).containsExactly(KEY);
        assertThat(heldBack.at(NOW.plusSeconds(1))).isEmpty();

        heldBack.failed(KEY, NOW);
        assertThat(heldBack.at(NOW.plusMillis(1999))).containsExactly(KEY);

        heldBack.failed(KEY, NOW);
        assertThat(heldBack.at(NOW.plusMillis(2999))).containsExactly(KEY);
        assertThat(heldBack.at(NOW.plusSeconds(3))).isEmpty();
    }

    @Test
    void aKeyThatWasSentBeginsAnew() {
        heldBack.failed(KEY, NOW);
        heldBack.failed(KEY, NOW);

        heldBack.sent(KEY);
        heldBack.failed(KEY, NOW);

        assertThat(heldBack.at(NOW.plusSeconds(1))).isEmpty();
    }
}
