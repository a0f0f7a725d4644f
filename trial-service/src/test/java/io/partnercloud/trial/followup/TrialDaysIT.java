package io.partnercloud.trial.followup;

import static io.partnercloud.trial.TrialScenario.body;
import static io.partnercloud.trial.TrialScenario.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.partnercloud.contracts.IntegrationEvent;
import io.partnercloud.contracts.trial.ClientAccessBlocked;
import io.partnercloud.contracts.trial.ClientDeleted;
import io.partnercloud.contracts.trial.ClientDeletionDue;
import io.partnercloud.contracts.trial.FollowUpDue;
import io.partnercloud.contracts.trial.TrialEnded;
import io.partnercloud.contracts.trial.TrialEnding;
import io.partnercloud.platform.time.SandboxClock;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.EventProbe;
import io.partnercloud.testsupport.ProductionCalendars;
import io.partnercloud.testsupport.ReferenceFacts;
import io.partnercloud.testsupport.ServiceDatabase;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.Tokens;
import io.partnercloud.trial.TrialScenario;
import io.partnercloud.trial.TrialScenario.Provisioned;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The days of a trial on the moved date: TRL-4 to TRL-7. */
@ServiceIT
class TrialDaysIT {
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

    @BeforeEach
    void prepare() {
        scenario = new TrialScenario(api);
    }

    /** Day by day in order, each day's jobs run (OPS-4). */
    private void moveTo(LocalDate date) {
        while (clock.today().isBefore(date)) {
            api.as(Tokens.service())
                    .post(
                            "/internal/business-date",
                            Map.of("to", clock.today().plusDays(1).toString()))
                    .expect(200);
        }
    }

    private <E extends IntegrationEvent> List<E> of(Provisioned client, Class<E> type) {
        return events.published(type).stream()
                .filter(event -> event.key().equals(client.id().toString()))
                .toList();
    }

    @Test // TRL-4
    void aTrialNobodyPaysForIsAnnouncedEndedAndDeleted() {
        var client = scenario.provisioned(partner, "ООО «Проба»");
        var day1 = client.startsOn();

        moveTo(day1.plusDays(9));
        assertThat(of(client, TrialEnding.class)).isEmpty();

        moveTo(day1.plusDays(10));
        assertThat(of(client, TrialEnding.class))
                .containsExactly(new TrialEnding(client.id(), client.login(), partner, day1.plusDays(13)));

        moveTo(day1.plusDays(12));
        assertThat(of(client, TrialEnding.class)).hasSize(2);

        moveTo(day1.plusDays(13));
        assertThat(scenario.client(partner, client.login()).text("/status")).isEqualTo("TRIAL");
        assertThat(of(client, TrialEnded.class)).isEmpty();

        moveTo(day1.plusDays(14));
        assertThat(scenario.client(partner, client.login()).text("/status")).isEqualTo("BLOCKED");
        assertThat(of(client, TrialEnded.class))
                .containsExactly(
                        new TrialEnded(client.id(), client.login(), partner, day1.plusDays(14), day1.plusDays(28)));
        assertThat(of(client, ClientAccessBlocked.class))
                .containsExactly(new ClientAccessBlocked(
                        client.id(), client.login(), partner, "TRIAL_ENDED", day1.plusDays(14)));

        moveTo(day1.plusDays(24));
        assertThat(of(client, ClientDeletionDue.class)).isEmpty();

        moveTo(day1.plusDays(25));
        assertThat(of(client, ClientDeletionDue.class))
                .containsExactly(
                        new ClientDeletionDue(client.id(), client.login(), partner, "TRIAL_ENDED", day1.plusDays(28)));

        moveTo(day1.plusDays(27));
        assertThat(of(client, ClientDeleted.class)).isEmpty();

        moveTo(day1.plusDays(28));
        assertThat(scenario.client(partner, client.login()).text("/status")).isEqualTo("DELETED");
        assertThat(of(client, ClientDeleted.class))
                .containsExactly(
                        new ClientDeleted(client.id(), client.login(), partner, "TRIAL_ENDED", day1.plusDays(28)));
    }

    @Test // TRL-5, TRL-6, TRL-7
    void aClientIsCalledOnDays2And11() {
        var client = scenario.provisioned(partner, "ООО «Звонок»");
        var day1 = client.startsOn();
        assertThat(of(client, FollowUpDue.class)).isEmpty();

        moveTo(day1.plusDays(1));

        assertThat(of(client, FollowUpDue.class)).singleElement().satisfies(due -> {
            assertThat(due.kind()).isEqualTo("SUPPORT_CALL");
            assertThat(due.opensOn()).isEqualTo(shifted(day1.plusDays(1), day1.plusDays(2), day1.plusDays(1)));
            assertThat(due.dueOn()).isEqualTo(shifted(day1.plusDays(1), day1.plusDays(2), day1.plusDays(2)));
            assertThat(due.phone()).isEqualTo("+79161234567");
        });

        moveTo(day1.plusDays(9));
        assertThat(of(client, FollowUpDue.class)).hasSize(1);

        moveTo(day1.plusDays(13));
        assertThat(of(client, FollowUpDue.class)).hasSize(2).last().satisfies(due -> {
            assertThat(due.kind()).isEqualTo("SALES_CALL");
            assertThat(due.opensOn()).isEqualTo(shifted(day1.plusDays(10), day1.plusDays(12), day1.plusDays(10)));
            assertThat(due.dueOn()).isEqualTo(shifted(day1.plusDays(10), day1.plusDays(12), day1.plusDays(12)));
        });
    }

    /** The date depends on the day the test runs on: a window without a working day moves behind its end. */
    private LocalDate shifted(LocalDate from, LocalDate to, LocalDate usual) {
        var calendar = ProductionCalendars.known();
        return from.datesUntil(to.plusDays(1)).anyMatch(calendar::isWorkingDay) ? usual : calendar.after(to, 1);
    }

    @Test // ORG-2
    void aCallIsHeldUpWhileItsYearIsUnknownAndMadeOnceItIsTold() {
        var client = scenario.provisioned(partner, "ООО «Без календаря»");
        var day1 = client.startsOn();
        database.asSuperuser().sql("delete from calendar_years").update();

        moveTo(day1.plusDays(1));

        assertThat(of(client, FollowUpDue.class)).isEmpty();
        var run = api.as(Tokens.operator())
                .get("/api/admin/jobs/trial.follow-ups/runs?size=1")
                .expect(200);
        assertThat(run.json().at("/items/0/failed").asInt()).isPositive();

        ReferenceFacts.calendarYears().forEach(events::publish);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> database.asSuperuser()
                        .sql("select count(*) = 2 from calendar_years")
                        .query(Boolean.class)
                        .single());
        moveTo(day1.plusDays(2));
        assertThat(of(client, FollowUpDue.class)).extracting(FollowUpDue::kind).containsExactly("SUPPORT_CALL");
    }

    @Test // TRL-7, CLI-2
    void whoHasPaidIsNeitherCalledBySalesNorBlocked() {
        var client = scenario.provisioned(partner, "ООО «Оплата»");
        var day1 = client.startsOn();
        events.publish(client.activated(day1, day1.plusDays(40)));
        scenario.awaitClientStatus(client, "PAID");

        moveTo(day1.plusDays(16));

        assertThat(of(client, FollowUpDue.class)).extracting(FollowUpDue::kind).containsExactly("SUPPORT_CALL");
        assertThat(of(client, TrialEnding.class)).isEmpty();
        assertThat(of(client, TrialEnded.class)).isEmpty();
        assertThat(scenario.client(partner, client.login()).text("/status")).isEqualTo("PAID");
    }

    @Test // CLI-2
    void whoPaysAfterTheTrialHasEndedIsLetInAgainAndNotDeleted() {
        var client = scenario.provisioned(partner, "ООО «Опоздали»");
        var day1 = client.startsOn();
        moveTo(day1.plusDays(14));
        scenario.awaitClientStatus(client, "BLOCKED");

        events.publish(client.activated(day1.plusDays(14), day1.plusDays(60)));
        scenario.awaitClientStatus(client, "PAID");

        moveTo(day1.plusDays(29));
        assertThat(scenario.client(partner, client.login()).text("/status")).isEqualTo("PAID");
        assertThat(of(client, ClientDeletionDue.class)).isEmpty();
    }

    @Test // PRT-9
    void aPartnersOwnTrialRunsThirtyDaysWithoutASalesCall() {
        var own =
                with(with(body("«Ромашка-Софт», ООО", null, "own@romashka.example"), "purpose", "OWN_USE"), "users", 1);
        var client = scenario.provisioned(partner, own);
        var day1 = client.startsOn();

        moveTo(day1.plusDays(29));
        assertThat(scenario.client(partner, client.login()).text("/status")).isEqualTo("TRIAL");
        assertThat(of(client, FollowUpDue.class)).extracting(FollowUpDue::kind).containsExactly("SUPPORT_CALL");

        moveTo(day1.plusDays(30));
        assertThat(scenario.client(partner, client.login()).text("/status")).isEqualTo("BLOCKED");
    }

    @Test // OPS-2
    void aJobIsPreviewedWithoutEffectAndItsSecondRunChangesNothing() {
        var client = scenario.provisioned(partner, "ООО «Просмотр»");
        var operator = api.as(Tokens.operator());
        var blockOn = client.endsOn().plusDays(1);

        var preview = operator.get("/api/admin/jobs/trial.end-trials/preview?on=" + blockOn)
                .expect(200);
        assertThat(preview.json().at("/subjects").asInt()).isPositive();
        assertThat(preview.text("/summary")).endsWith(" trials end");
        assertThat(scenario.client(partner, client.login()).text("/status")).isEqualTo("TRIAL");

        moveTo(blockOn);
        operator.post("/api/admin/jobs/trial.end-trials/runs", Map.of("on", blockOn.toString()))
                .expect(202);

        await().during(Duration.ofMillis(300))
                .atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(of(client, TrialEnded.class)).hasSize(1));
    }

    @Test // DESIGN: a subject that fails is parked with its reason, the others go on
    void anAccountThatCannotBeReadDoesNotHoldUpTheOthers() {
        var broken = scenario.provisioned(partner, "ООО «Сломано»");
        var sound = scenario.provisioned(partner, "ООО «Цело»");
        var operator = api.as(Tokens.operator());
        setPhone(broken, "nonsense");

        moveTo(sound.endsOn().plusDays(1));

        assertThat(of(sound, TrialEnded.class)).hasSize(1);
        assertThat(of(broken, TrialEnded.class)).isEmpty();
        var run = operator.get("/api/admin/jobs/trial.end-trials/runs?size=1").expect(200);
        assertThat(run.json().at("/items/0/failed").asInt()).isEqualTo(1);

        setPhone(broken, "+79161234567");
        moveTo(sound.endsOn().plusDays(2));
        assertThat(of(broken, TrialEnded.class)).hasSize(1);
    }

    private void setPhone(Provisioned client, String phone) {
        database.asSuperuser()
                .sql("update clients set phone = :phone where id = :id")
                .param("phone", phone)
                .param("id", client.id())
                .update();
    }
}
