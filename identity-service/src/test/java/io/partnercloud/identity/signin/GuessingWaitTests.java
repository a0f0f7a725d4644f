package io.partnercloud.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.identity.IdentitySettings.Guessing;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuessingWaitTests {
    private static final Guessing RULE =
            new Guessing(5, Duration.ofSeconds(30), Duration.ofMinutes(15), Duration.ofHours(1));

    @ParameterizedTest
    @CsvSource({"0, 0", "4, 0", "5, 30", "6, 60", "7, 120", "9, 480", "10, 900", "1000000, 900"})
    void fiveFailuresAreFreeThenTheWaitDoublesUpToAQuarterOfAnHour(int failures, long seconds) {
        assertThat(GuessingWait.after(failures, RULE)).hasSeconds(seconds);
    }
}
