package io.partnercloud.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetriesTests {
    private static final Instant DUE = Instant.parse("2026-11-23T10:00:00Z");

    private final Retries retries = TestSettings.settings().retries();

    @ParameterizedTest // NTF-2
    @CsvSource({
        "1, 2026-11-23T10:00:00Z, 2026-11-23T10:00:05Z",
        "2, 2026-11-23T10:00:05Z, 2026-11-23T10:01:05Z",
        "3, 2026-11-23T10:01:05Z, 2026-11-23T11:01:05Z",
        "9, 2026-11-23T20:00:00Z, 2026-11-23T21:00:00Z",
        "26, 2026-11-24T09:00:00Z, 2026-11-24T10:00:00Z"
    })
    void aLetterIsTriedEverLaterAndTheLastDelayIsRepeated(int attempts, Instant now, Instant next) {
        assertThat(retries.next(attempts, DUE, now)).contains(next);
    }

    @Test // NTF-2
    void afterADayOfAttemptsNoneFollows() {
        assertThat(retries.next(27, DUE, Instant.parse("2026-11-24T09:00:01Z"))).isEmpty();
    }
}
