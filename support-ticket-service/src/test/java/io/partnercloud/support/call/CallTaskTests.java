package io.partnercloud.support.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.partnercloud.contracts.values.ClientLogin;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallTaskTests {
    private static final int ATTEMPTS = 3;

    @ParameterizedTest // TRL-6, TKT-4
    @CsvSource({
        "0, NO_ANSWER, OPEN",
        "1, NO_ANSWER, OPEN",
        "2, NO_ANSWER, UNREACHED",
        "0, REACHED,   REACHED",
        "2, REACHED,   REACHED"
    })
    void theThirdUnansweredCallEndsTheTask(int unanswered, CallOutcome outcome, CallStatus status) {
        var task = new CallTask.Open(call(), unanswered, 0);

        assertThat(task.attempt(outcome, ATTEMPTS).status()).isEqualTo(status);
    }

    @Test
    void aTaskThatIsOverTakesNoAttempts() {
        var call = call();

        assertThat(new CallTask[] {
                    new CallTask.Reached(call, 0, 1),
                    new CallTask.Unreached(call, 3, 3),
                    new CallTask.Cancelled(call, 0, 1)
                })
                .allSatisfy(task -> assertThatThrownBy(() -> task.attempt(CallOutcome.REACHED, ATTEMPTS))
                        .isInstanceOf(CallRefusal.IsOver.class));
    }

    private static CallTask.Call call() {
        return new CallTask.Call(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new ClientLogin("1R00042"),
                null,
                "ООО «Ромашка»",
                "Анна Ёлкина",
                null,
                CallKind.SALES_CALL,
                LocalDate.of(2026, 12, 3),
                LocalDate.of(2026, 12, 5));
    }
}
