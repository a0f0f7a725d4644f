package io.partnercloud.notification.letter;

import java.time.Duration;
import java.util.List;

/** Settings for tests without Spring. */
public final class TestSettings {
    private TestSettings() {}

    public static LetterSettings settings() {
        return new LetterSettings(
                "oblako@example.test",
                "Облачный сервис",
                "operators@example.test",
                "Облачный сервис",
                "+7 495 000-00-00",
                "support@example.test",
                "http://localhost:8080",
                "letters.example.test",
                1,
                10,
                Duration.ofMillis(50),
                Duration.ofMinutes(5),
                Duration.ofHours(24),
                List.of(Duration.ofSeconds(5), Duration.ofMinutes(1), Duration.ofHours(1)));
    }
}
