package io.partnercloud.support.timer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.partnercloud.contracts.support.TicketDueSoon;
import io.partnercloud.contracts.support.TicketOverdue;
import io.partnercloud.contracts.support.TicketWaits;
import io.partnercloud.support.SupportIT;
import io.partnercloud.testsupport.Answer;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("TKT-2: promises of tickets")
class TimersIT extends SupportIT {
    private static final int MANY = 20_000;
    /** At this pace 100,000 take a minute. */
    private static final Duration TWELVE_SECONDS = Duration.ofSeconds(12);

    @Test
    void timeStandsStillWhileTheAskerIsAskedAndGoesOnWithTheAnswer() {
        var id = open(paidClient(true));
        var before = operator().get(admin(id)).expect(200);
        assertThat(before.text("/queue")).isEqualTo("PREMIUM");
        assertThat(before.json().at("/timers")).hasSize(2);

        var waiting = operator()
                .post(admin(id) + "/wait", Map.of("text", "Пришлите снимок экрана"))
                .expect(200);

        assertThat(waiting.json().has("answerDueAt")).isFalse();
        assertThat(waiting.json().has("solutionDueAt")).isFalse();
        assertThat(waiting.json().has("firstAnsweredAt")).isFalse();
        assertThat(waiting.text("/timers/0/state")).isEqualTo("PAUSED");
        assertThat(operator()
                        .get("/api/admin/tickets?waiting=true&queue=PREMIUM")
                        .expect(200)
                        .text())
                .contains(id);
        assertThat(events.published(TicketWaits.class))
                .anyMatch(event -> event.ticket().equals(UUID.fromString(id))
                        && event.text().equals("Пришлите снимок экрана"));

        var seen = partner().get("/api/partner/tickets/" + id).expect(200);
        assertThat(seen.json().has("waitingSince")).isTrue();
        assertThat(seen.json().has("timers")).isFalse();
        partner()
                .post("/api/partner/tickets/" + id + "/messages", Map.of("text", "Вот"))
                .expect(201);

        var again = operator().get(admin(id)).expect(200);
        assertThat(again.json().has("waitingSince")).isFalse();
        assertThat(Instant.parse(again.text("/answerDueAt"))).isAfter(Instant.parse(before.text("/answerDueAt")));
        operator().post(admin(id) + "/answers", Map.of("text", "Готово")).expect(201);
        operator().post(admin(id) + "/close").expect(200);
        assertThat(operator().get(admin(id)).expect(200).text("/timers/1/state"))
                .isEqualTo("MET");
        assertThat(operator().delete(admin(id) + "/wait").expect(409).code()).isEqualTo("ticket_is_closed");
    }

    @Test
    void aClientThatBuysPremiumChangesTheLineAndKeepsWhatWasUsed() {
        var client = trialClient();
        var id = open(client);
        assertThat(operator().get(admin(id)).expect(200).text("/queue")).isEqualTo("LINE");

        pay(client, true);

        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        operator().get(admin(id)).expect(200).text("/queue").equals("PREMIUM"));
        var premium = operator().get(admin(id)).expect(200);
        assertThat(premium.text("/timers/0/aroundTheClock")).isEqualTo("true");
        assertThat(Instant.parse(premium.text("/answerDueAt")))
                .isBefore(Instant.parse(premium.text("/openedAt")).plus(Duration.ofMinutes(62)));
    }

    @Test
    void itIsWarnedOnceAndToldOnceThatItIsLate() {
        var id = open(paidClient(true));
        var ticket = UUID.fromString(id);

        due(ticket, "warn_at = now() - interval '1 minute'");
        await().atMost(Duration.ofSeconds(20)).until(() -> warnings(ticket) == 1);
        assertThat(late(ticket)).isZero();

        due(ticket, "warn_at = now() - interval '2 minutes', due_at = now() - interval '1 minute'");
        await().atMost(Duration.ofSeconds(20)).until(() -> late(ticket) == 1);
        assertThat(warnings(ticket)).isEqualTo(1);
        assertThat(events.published(TicketOverdue.class)).anySatisfy(event -> {
            assertThat(event.ticket()).isEqualTo(ticket);
            assertThat(event.timer()).isEqualTo("FIRST_ANSWER");
            assertThat(event.queue()).isEqualTo("PREMIUM");
        });
        assertThat(operator().get(admin(id)).expect(200).json().at("/timers/0").has("lateSince"))
                .isTrue();
    }

    @Test
    void manyThatAreDueAtOnceAreToldAtAHundredThousandAMinute() throws SQLException {
        try (var connection = database.connectAsSuperuser();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("""
                    insert into tickets (id, number, kind, subject, status, opened_at, opened_by, asked_by, queue)
                    select uuidv7(), 'M-' || n, 'OTHER', 'Как?', 'REGISTERED', now(), 'many', 'PARTNER', 'LINE'
                      from generate_series(1, %d) n""".formatted(MANY));
            statement.execute("""
                    insert into ticket_timers (ticket_id, kind, around_the_clock, target, allowed, used, running_since,
                                               warn_at, due_at)
                    select id, 'FIRST_ANSWER', true, 3600000000, 3600000000, 0, now() - interval '2 hours',
                           now() - interval '1 hour', now() - interval '1 second'
                      from tickets where number like 'M-%'""");
        }

        await().atMost(TWELVE_SECONDS).until(() -> toRing() == 0);
        assertThat(database.asSuperuser()
                        .sql("select count(*) from ticket_timers where breached_at is not null and ticket_id in "
                                + "(select id from tickets where number like 'M-%')")
                        .query(Long.class)
                        .single())
                .isEqualTo(MANY);
        database.asSuperuser()
                .sql("delete from outbox where type = 'support.ticket-overdue.v1'")
                .update();
        database.asSuperuser()
                .sql("delete from ticket_timers where ticket_id in "
                        + "(select id from tickets where number like 'M-%')")
                .update();
        database.asSuperuser()
                .sql("delete from tickets where number like 'M-%'")
                .update();
    }

    private long toRing() {
        return database.asSuperuser()
                .sql("select count(*) from ticket_timers where ring_at <= now()")
                .query(Long.class)
                .single();
    }

    private long warnings(UUID ticket) {
        return events.published(TicketDueSoon.class).stream()
                .filter(event -> event.ticket().equals(ticket))
                .count();
    }

    private long late(UUID ticket) {
        return events.published(TicketOverdue.class).stream()
                .filter(event -> event.ticket().equals(ticket))
                .count();
    }

    private void due(UUID ticket, String when) {
        database.asSuperuser()
                .sql("update ticket_timers set " + when + " where kind = 'FIRST_ANSWER' and ticket_id = :ticket")
                .param("ticket", ticket)
                .update();
    }

    private String open(Client client) {
        Answer opened = partner()
                .post(
                        "/api/partner/tickets",
                        Map.of(
                                "client", client.login().text(),
                                "kind", "QUESTION",
                                "subject", "Не открывается",
                                "text", "Помогите"))
                .expect(201);
        return opened.text("/id");
    }

    private static String admin(String id) {
        return "/api/admin/tickets/" + id;
    }
}
