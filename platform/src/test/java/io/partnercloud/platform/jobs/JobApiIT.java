package io.partnercloud.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.partnercloud.platform.time.SandboxClock;
import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.Tokens;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceIT
class JobApiIT {
    private static final String JOB = "/api/admin/jobs/platform.toy-count";

    @Autowired
    private ApiClient api;

    @Autowired
    private SandboxClock clock;

    @Test // OPS-2
    void operatorsListJobsAndPreviewThem() {
        var list = operator().get("/api/admin/jobs").expect(200);
        assertThat(list.text("/items/0/name")).isEqualTo("platform.toy-count");
        assertThat(list.text("/items/0/schedule")).isEqualTo("daily");
        assertThat(list.text("/total")).isEqualTo("1");

        var preview = operator().get(JOB + "/preview?on=2030-01-01").expect(200);
        assertThat(preview.text("/summary")).isEqualTo("counts the toys");
        operator().get("/api/admin/jobs/platform.nothing").expect(404);
        operator().get(JOB + "/preview?on=tomorrow").expect(400);
    }

    @Test // OPS-2, OPS-1
    void operatorsRunAJobForADateAndWatchIt() {
        var on = clock.today().minusDays(400);

        var asked = operator().once().post(JOB + "/runs", Map.of("on", on)).expect(202);

        var run = asked.header("Location").orElseThrow();
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(operator().get(run).expect(200).text("/status"))
                        .isEqualTo("DONE"));
        assertThat(operator().get(run).text("/done")).isEqualTo("2");
        var again = operator().post(JOB + "/runs", Map.of("on", on)).expect(202);
        assertThat(again.header("Location")).hasValue(run);
        assertThat(again.text("/status")).isEqualTo("DONE");
        assertThat(operator().get(JOB + "/runs?size=200").json().at("/items").valueStream())
                .anyMatch(each -> each.get("on").asString().equals(on.toString()));
        assertThat(operator()
                        .get("/api/admin/audit?action=job.run-requested&size=1")
                        .text("/items/0/subject"))
                .isEqualTo("job:platform.toy-count");
    }

    @Test // OPS-2
    void aDateThatHasNotComeIsRefused() {
        Answer refused = operator()
                .post(JOB + "/runs", Map.of("on", clock.today().plusDays(1)))
                .expect(422);

        assertThat(refused.code()).isEqualTo("job_date_not_reached");
        operator().post(JOB + "/runs", "{}").expect(400);
        operator().get(JOB + "/runs/" + UUID.randomUUID()).expect(404);
        api.as(Tokens.partner(UUID.randomUUID())).get("/api/admin/jobs").expect(403);
    }

    @Test // OPS-4
    void theTickRunsWhatTheNewDateMakesDue() {
        var date = clock.today().plusDays(2);

        clock.moveTo(date);

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(doneThrough()).isEqualTo(date));
    }

    private LocalDate doneThrough() {
        return LocalDate.parse(operator().get(JOB).expect(200).text("/doneThrough"));
    }

    private ApiClient operator() {
        return api.as(Tokens.operator());
    }
}
