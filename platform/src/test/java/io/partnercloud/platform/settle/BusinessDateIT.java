package io.partnercloud.platform.settle;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.platform.time.SandboxClock;
import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.ServiceDatabase;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.Tokens;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.StopWatch;

@ServiceIT
class BusinessDateIT {
    @Autowired
    private ApiClient api;

    @Autowired
    private SandboxClock clock;

    @Autowired
    private ServiceDatabase database;

    @Test // OPS-4
    void theDateMovesOnByADayAndItsJobsHaveRunWhenItAnswers() {
        var tomorrow = date().plusDays(1);

        var moved = moveTo(tomorrow).expect(200);

        assertThat(moved.text("/date")).isEqualTo(tomorrow.toString());
        assertThat(moved.json().at("/failedJobs").isEmpty()).isTrue();
        assertThat(date()).isEqualTo(tomorrow);
        assertThat(doneThrough()).isEqualTo(tomorrow);
        moveTo(tomorrow).expect(200);
        assertThat(date()).as("today again changes nothing").isEqualTo(tomorrow);
    }

    @Test // OPS-4
    void theDateMovesNeitherBackNorByTwoDays() {
        assertThat(moveTo(date().minusDays(1)).expect(422).code()).isEqualTo("one_day_at_a_time");
        moveTo(date().plusDays(2)).expect(422);
        service().post("/internal/business-date", "{}").expect(400);
        api.as(Tokens.operator()).get("/internal/business-date").expect(403);
        api.as(Tokens.partner(UUID.randomUUID())).get("/internal/settled").expect(403);
    }

    @Test // OPS-4: a quarter in a minute leaves 650 ms for a day of all services
    void aMonthPassesQuickly() {
        var watch = new StopWatch();
        moveTo(date().plusDays(1)).expect(200);

        watch.start();
        for (int day = 0; day < 30; day++) {
            moveTo(date().plusDays(1)).expect(200);
            service().get("/internal/settled").expect(200);
        }
        watch.stop();

        assertThat(Duration.ofNanos(watch.getTotalTimeNanos())).isLessThan(Duration.ofSeconds(6));
    }

    private LocalDate doneThrough() {
        return database.asSuperuser()
                .sql("select done_through from jobs where name = 'platform.toy-count'")
                .query(LocalDate.class)
                .single();
    }

    private LocalDate date() {
        assertThat(clock.today())
                .isEqualTo(service().get("/internal/business-date").expect(200).text("/date"));
        return clock.today();
    }

    private Answer moveTo(LocalDate date) {
        return service().post("/internal/business-date", Map.of("to", date));
    }

    private ApiClient service() {
        return api.as(Tokens.service());
    }
}
