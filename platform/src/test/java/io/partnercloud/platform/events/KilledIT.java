package io.partnercloud.platform.events;

import static io.partnercloud.platform.events.Story.heard;
import static io.partnercloud.platform.events.Story.soon;
import static io.partnercloud.platform.events.Story.ticket;
import static io.partnercloud.platform.events.Story.unsent;
import static io.partnercloud.platform.events.TopicReader.numbers;
import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.contracts.Topics;
import io.partnercloud.platform.app.DyingInterceptor;
import io.partnercloud.platform.app.PlatformTestApplication;
import io.partnercloud.testsupport.EventProbe;
import io.partnercloud.testsupport.ServiceDatabase;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.ServiceProcess;
import io.partnercloud.testsupport.TestBackends;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A service in a process of its own is killed at the worst moments; the next process makes good. */
@ServiceIT
class KilledIT {
    @Autowired
    private EventProbe events;

    private final ServiceDatabase database = TestBackends.freshDatabase("killed");
    private final UUID client = UUID.randomUUID();

    @TempDir
    Path deaths;

    @BeforeAll
    static void startFast() {
        ServiceProcess.cacheClasses(PlatformTestApplication.class, TestBackends.freshDatabase("trained"));
    }

    @Test
    void betweenCommitAndSendNothingIsLost() {
        try (var first = start(Map.of("spring.kafka.bootstrap-servers", "localhost:1"))) {
            first.api().post("/api/public/events/" + client + "?count=5").expect(200);
            assertThat(unsent(database)).isEqualTo(5);
            first.kill();
        }

        try (var _ = start(Map.of())) {
            soon(() -> assertThat(unsent(database)).isZero());
        }

        assertThat(numbers(TopicReader.read(Topics.TRIAL), client)).isEqualTo(upTo(5));
    }

    @Test
    void betweenSendAndMarkEventsAreSentAgainAndTheirOrderIsKept() throws IOException {
        dieAt("between send and mark");
        var dying = Map.of("spring.kafka.producer.properties.interceptor.classes", DyingInterceptor.class.getName());
        try (var first = start(dying)) {
            first.api().post("/api/public/events/" + client + "?count=5").expect(200);
            awaitDeath(first);
            assertThat(unsent(database)).isEqualTo(5);
        }

        try (var _ = start(Map.of())) {
            soon(() -> assertThat(unsent(database)).isZero());
        }

        var messages = TopicReader.read(Topics.TRIAL).stream()
                .filter(message -> client.toString().equals(message.key()))
                .toList();
        assertThat(messages).hasSize(8);
        assertThat(numbers(messages, client)).isEqualTo(upTo(5));
    }

    @Test
    void betweenEffectAndAcknowledgementTheEffectStaysTheOnlyOne() throws IOException {
        handleAndDieAt("after commit of ", true);
    }

    @Test
    void beforeTheCommitOfTheEffectItComesWithTheNextProcess() throws IOException {
        handleAndDieAt("before commit of ", false);
    }

    @Test
    void consumersThatEndedOfAnErrorAskForANewProcessWhichGoesOnWhereTheyStopped() throws IOException {
        var number = UUID.randomUUID().toString();
        dieAt("error at " + number);
        try (var service = start(Map.of())) {
            service.api().get("/actuator/health/liveness").expect(200);
            events.publish(ticket("before", client, "good"));
            events.publish(ticket(number, client, "good"));
            events.publish(ticket("after", client, "good"));

            soon(() -> assertThat(service.api().get("/actuator/health/liveness").status())
                    .isEqualTo(503));
            service.api().get("/actuator/health/readiness").expect(503);
            assertThat(heard(database, client)).containsExactly("before");
        }

        try (var service = start(Map.of())) {
            soon(() -> assertThat(heard(database, client)).containsExactly("before", number, "after"));
            service.api().get("/actuator/health/liveness").expect(200);
        }
    }

    @Test
    void inTheMiddleOfAJobAnotherProcessGoesOn() throws IOException {
        dieAt("in the second half of a job");
        try (var first = launch(Map.of())) {
            awaitDeath(first);
            assertThat(worked()).hasSize(1);
        }

        try (var _ = start(Map.of())) {
            soon(() -> assertThat(worked()).hasSize(2));
            soon(() -> assertThat(database.asSuperuser()
                            .sql("select run_number || ' ' || status from job_runs order by run_number")
                            .query(String.class)
                            .list())
                    .containsExactly("1 ABANDONED", "2 DONE"));
        }
    }

    private void handleAndDieAt(String point, boolean isCommitted) throws IOException {
        var number = UUID.randomUUID().toString();
        dieAt(point + number);
        try (var first = start(Map.of())) {
            events.publish(ticket("before", client, "good"));
            soon(() -> assertThat(heard(database, client)).containsExactly("before"));
            events.publish(ticket(number, client, "good"));
            events.publish(ticket("after", client, "good"));
            awaitDeath(first);
            assertThat(heard(database, client).contains(number)).isEqualTo(isCommitted);
        }

        try (var _ = start(Map.of())) {
            soon(() -> assertThat(heard(database, client)).containsExactly("before", number, "after"));
        }
    }

    private void dieAt(String point) throws IOException {
        Files.createFile(deaths.resolve(point));
    }

    private static void awaitDeath(ServiceProcess service) {
        soon(() -> assertThat(ProcessHandle.of(service.pid()).filter(ProcessHandle::isAlive))
                .isEmpty());
    }

    private ServiceProcess start(Map<String, String> more) {
        var service = launch(more);
        service.awaitReady();
        return service;
    }

    /** A consumer group of this test's own; what is dead is found dead soon. */
    private ServiceProcess launch(Map<String, String> more) {
        var properties = new HashMap<>(Map.of(
                "spring.application.name",
                "platform-" + database.name(),
                "death",
                deaths.toString(),
                "partnercloud.jobs.dead",
                "2s",
                "db-scheduler.heartbeat-interval",
                "500ms",
                "partnercloud.events.session",
                "3s"));
        properties.putAll(more);
        return ServiceProcess.launch(PlatformTestApplication.class, database, properties);
    }

    private List<String> worked() {
        return database.asSuperuser()
                .sql("select subject from worked")
                .query(String.class)
                .list();
    }

    private static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }
}
