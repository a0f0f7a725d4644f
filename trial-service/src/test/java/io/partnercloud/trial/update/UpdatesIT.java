package io.partnercloud.trial.update;

import static io.partnercloud.trial.TrialScenario.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.partnercloud.contracts.IntegrationEvent;
import io.partnercloud.contracts.billing.RentedParameters;
import io.partnercloud.contracts.trial.UpdateMoved;
import io.partnercloud.contracts.trial.UpdatesAnnounced;
import io.partnercloud.contracts.trial.UpdatesFinished;
import io.partnercloud.platform.time.SandboxClock;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.EventProbe;
import io.partnercloud.testsupport.ServiceDatabase;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.Tokens;
import io.partnercloud.trial.Inns;
import io.partnercloud.trial.TrialScenario;
import io.partnercloud.trial.TrialScenario.Provisioned;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** CLI-4: from a release to updated infobases, on the moved date. */
@ServiceIT
class UpdatesIT {
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    @Autowired
    ApiClient api;

    @Autowired
    EventProbe events;

    @Autowired
    SandboxClock clock;

    @Autowired
    ServiceDatabase database;

    private final UUID partner = UUID.randomUUID();
    private TrialScenario scenario;
    private ApiClient operator;
    private Provisioned client;
    private ApiClient own;

    @BeforeEach
    void anAccount() {
        scenario = new TrialScenario(api);
        operator = api.as(Tokens.operator());
        client = scenario.provisioned(partner, body("ООО «Обновляем»", Inns.next(), "anna@vasilek.example"));
        own = api.as(Tokens.client(client.id()));
    }

    private void moveTo(LocalDate date) {
        while (clock.today().isBefore(date)) {
            api.as(Tokens.service())
                    .post(
                            "/internal/business-date",
                            Map.of("to", clock.today().plusDays(1).toString()))
                    .expect(200);
        }
    }

    private String published(String configuration) {
        var number = "3.0." + NUMBERS.incrementAndGet();
        var draft = operator.once()
                .post("/api/admin/releases", Map.of("configuration", configuration, "number", number, "notes", ""))
                .expect(201);
        operator.post("/api/admin/releases/" + draft.text("/id") + "/publication")
                .expect(200);
        return number;
    }

    private <E extends IntegrationEvent> List<E> told(Class<E> type) {
        return events.published(type).stream()
                .filter(event -> event.key().equals(client.id().toString()))
                .toList();
    }

    /** What is published is planned by the jobs of the next day. */
    private void planned(int clientsLetters) {
        moveTo(clock.today().plusDays(1));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(told(UpdatesAnnounced.class)).hasSize(clientsLetters));
    }

    private String infobase(String configuration) {
        return database.asSuperuser()
                .sql("select id from infobases where client_id = :client and configuration = :configuration limit 1")
                .param("client", client.id())
                .param("configuration", configuration)
                .query(UUID.class)
                .single()
                .toString();
    }

    private OffsetDateTime startsAt() {
        return OffsetDateTime.parse(own.get("/api/client/updates").expect(200).text("/items/0/startsAt"));
    }

    @Test
    @DisplayName("CLI-4: a published release is announced, run in its night, told again and kept in the history")
    void aReleaseIsAnnouncedRunAndTold() {
        own.put("/api/client/updates/preferences", "{\"infobases\":[\"%s\"],\"hour\":3}".formatted(infobase("BP")))
                .expect(200);
        var number = published("BP");
        published("ZUP"); // its infobase is not to be updated

        planned(1);

        var night = clock.today().plusDays(4);
        assertThat(startsAt()).isEqualTo(OffsetDateTime.parse(night + "T03:00:00+03:00"));
        assertThat(told(UpdatesAnnounced.class).getFirst().updates())
                .extracting(
                        UpdatesAnnounced.Planned::configuration,
                        UpdatesAnnounced.Planned::release,
                        each -> each.startsAt().toString())
                .containsExactly(tuple("BP", number, night + "T00:00:00Z"));
        moveTo(night.minusDays(1));
        assertThat(told(UpdatesFinished.class)).isEmpty();

        moveTo(night.plusDays(1));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(told(UpdatesFinished.class)).hasSize(1));
        assertThat(told(UpdatesFinished.class).getFirst().updates())
                .extracting(UpdatesFinished.Finished::release, UpdatesFinished.Finished::done)
                .containsExactly(tuple(number, true));
        assertThat(own.get("/api/client/infobases/" + infobase("BP")).text("/release"))
                .isEqualTo(number);
        assertThat(own.get("/api/client/updates").text("/items/0/status")).isEqualTo("DONE");
        planned(1);
    }

    @Test
    @DisplayName("CLI-4: one move per planned update, within the window, not into the past")
    void anUpdateIsMovedOnce() {
        published("BP");
        planned(1);
        var path = "/api/client/updates/" + own.get("/api/client/updates").text("/items/0/id") + "/move";
        var later = clock.today().plusDays(6);
        assertThat(own.once()
                        .post(path, Map.of("at", later + "T14:00:00+03:00"))
                        .expect(422)
                        .code())
                .isEqualTo("update_outside_window");
        assertThat(own.once()
                        .post(path, Map.of("at", clock.today().minusDays(1) + "T02:00:00+03:00"))
                        .expect(422)
                        .code())
                .isEqualTo("update_move_out_of_reach");

        own.once().post(path, Map.of("at", later + "T02:00:00+03:00")).expect(200);

        assertThat(startsAt()).isEqualTo(OffsetDateTime.parse(later + "T02:00:00+03:00"));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(told(UpdateMoved.class)).hasSize(1));
        assertThat(own.once()
                        .post(path, Map.of("at", later.plusDays(1) + "T02:00:00+03:00"))
                        .expect(409)
                        .code())
                .isEqualTo("update_already_moved");
    }

    @Test
    @DisplayName(
            "CLI-4: premium clients go a day ahead and at the hour they choose; a newer release takes the older one's place")
    void premiumClientsGoFirstAtAnyHour() {
        assertThat(own.put("/api/client/updates/preferences", "{\"infobases\":[],\"hour\":14}")
                        .expect(422)
                        .code())
                .isEqualTo("update_outside_window");
        events.publish(client.activated(
                clock.today(),
                clock.today().plusDays(30),
                new RentedParameters(List.of("BP", "ZUP"), 3, 0, 0, 0, false, 0, false, true)));
        scenario.awaitClientStatus(client, "PAID");
        own.put("/api/client/updates/preferences", "{\"infobases\":[\"%s\"],\"hour\":14}".formatted(infobase("BP")))
                .expect(200);
        published("BP");
        planned(1);
        assertThat(startsAt()).isEqualTo(OffsetDateTime.parse(clock.today().plusDays(3) + "T14:00:00+03:00"));

        published("BP");
        planned(2);

        assertThat(database.asSuperuser()
                        .sql(
                                "select status || coalesce(' ' || reason, '') from planned_updates where client_id = :client")
                        .param("client", client.id())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("PLANNED", "CANCELLED SUPERSEDED");
    }

    @Test
    @DisplayName(
            "CLI-4: what the provider refuses is tried again; for good it is an operator's task, and is run again by one")
    void failuresAreTriedAgainAndEndAsATask() {
        var fails = own.once()
                .post("/api/client/infobases", "{\"name\":\"fail-always\",\"configuration\":\"BP\"}")
                .expect(201)
                .text("/id");
        var once = own.once()
                .post("/api/client/infobases", "{\"name\":\"fail-once\",\"configuration\":\"BP\"}")
                .expect(201)
                .text("/id");
        own.put("/api/client/updates/preferences", Map.of("infobases", List.of(fails, once), "hour", 0))
                .expect(200);
        published("BP");
        planned(1);
        moveTo(clock.today().plusDays(5));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(told(UpdatesFinished.class)).hasSize(1));

        assertThat(told(UpdatesFinished.class).getFirst().updates())
                .extracting(UpdatesFinished.Finished::infobase, UpdatesFinished.Finished::done)
                .containsExactlyInAnyOrder(tuple("fail-always", false), tuple("fail-once", true));
        var failed = database.asSuperuser()
                .sql("select id from planned_updates where client_id = :client and status = 'FAILED'")
                .param("client", client.id())
                .query(UUID.class)
                .single();
        assertThat(operator.get("/api/admin/provisioning-tasks?kind=UPDATE_FAILED&open=true&size=200")
                        .text())
                .contains(client.login().text());
        operator.post("/api/admin/planned-updates/" + failed + "/retry").expect(202);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(told(UpdatesFinished.class)).hasSize(2));
    }

    @Test
    @DisplayName("CLI-4: a draft is changed and removed, what is published is not, and a number comes once")
    void draftsAreChangedAndWhatIsPublishedIsNot() {
        var number = "9.1." + NUMBERS.incrementAndGet();
        var asked = Map.of("configuration", "BP", "number", number, "notes", "Исправления");
        var draft = operator.once().post("/api/admin/releases", asked).expect(201);
        assertThat(operator.once()
                        .post("/api/admin/releases", asked)
                        .expect(409)
                        .code())
                .isEqualTo("release_number_taken");
        var path = "/api/admin/releases/" + draft.text("/id");
        operator.withHeader("If-Match", draft.header("ETag").orElseThrow())
                .put(path, Map.of("number", number + ".1", "notes", "Иначе"))
                .expect(200);
        operator.delete(path).expect(204);
        assertThat(operator.get(path).expect(404).code()).isEqualTo("release_unknown");
    }
}
