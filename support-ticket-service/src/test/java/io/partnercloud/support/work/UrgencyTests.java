package io.partnercloud.support.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.contracts.values.ClientLogin;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("OPS-5: what waits, by urgency")
class UrgencyTests {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneId.of("Europe/Moscow")); // 15:00

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T09:00:00Z, OVERDUE",
        "2026-11-23T12:00:00Z, OVERDUE",
        "2026-11-23T12:00:01Z, WITHIN_THE_HOUR",
        "2026-11-23T13:00:00Z, WITHIN_THE_HOUR",
        "2026-11-23T13:00:01Z, TODAY",
        "2026-11-23T20:59:59Z, TODAY",
        "2026-11-23T21:00:00Z, LATER", // midnight in Moscow
        "2026-12-01T09:00:00Z, LATER"
    })
    void theDueMomentDecides(Instant dueAt, Urgency urgency) {
        assertThat(Urgency.of(dueAt, false, CLOCK)).isEqualTo(urgency);
    }

    @Test
    void whatWaitsForTheClientIsNoHurryAndWhatHasNoDueMomentIsForLater() {
        assertThat(Urgency.of(Instant.parse("2026-11-20T09:00:00Z"), true, CLOCK))
                .isEqualTo(Urgency.WAITING_FOR_CLIENT);
        assertThat(Urgency.of(null, false, CLOCK)).isEqualTo(Urgency.LATER);
    }

    @Test
    void theMostUrgentIsFirstAndPremiumBeforeOthers() {
        var late = item("T-1", "2026-11-23T11:00:00Z", false);
        var latePremium = item("T-2", "2026-11-23T11:30:00Z", true);
        var soon = item("T-3", "2026-11-23T12:30:00Z", true);
        var never = item("T-4", null, true);

        assertThat(Stream.of(never, soon, late, latePremium).sorted(WorkItem.BY_URGENCY))
                .containsExactly(latePremium, late, soon, never);
        assertThat(WorkTally.of(List.of(late, latePremium, soon, never)))
                .isEqualTo(new WorkTally(4, 2, 1, 0, 1, 0, 4, 0));
    }

    private static WorkItem item(String name, @Nullable String dueAt, boolean premium) {
        var due = dueAt == null ? null : Instant.parse(dueAt);
        var waiting = new Waiting(
                WorkKind.TICKET,
                UUID.randomUUID(),
                name,
                "Вопрос",
                ClientLogin.numbered(1),
                null,
                premium,
                null,
                null,
                due,
                null,
                0);
        return new WorkItem(waiting, Urgency.of(due, false, CLOCK));
    }
}
