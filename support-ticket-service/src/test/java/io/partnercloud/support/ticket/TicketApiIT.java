package io.partnercloud.support.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.partnercloud.contracts.partner.ClientAttributed;
import io.partnercloud.contracts.support.TicketAnswered;
import io.partnercloud.contracts.support.TicketClosed;
import io.partnercloud.contracts.support.TicketOpened;
import io.partnercloud.support.SupportIT;
import io.partnercloud.support.calendar.LineHours;
import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.ProductionCalendars;
import io.partnercloud.testsupport.ReferenceFacts;
import io.partnercloud.testsupport.Strangers;
import io.partnercloud.testsupport.Tokens;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicketApiIT extends SupportIT {
    private static final String TICKETS = "/api/partner/tickets";

    @Test // PRT-18: the old partner keeps its tickets, the new one opens its own; later facts of others change nothing
    // of it
    void aTicketStaysWithThePartnerWhoOpenedIt() {
        var client = trialClient();
        var before = open(client, "QUESTION").expect(201).text("/id");

        events.publish(new ClientAttributed(
                OTHER_PARTNER, client.id(), client.login(), LocalDate.of(2026, 11, 26), 2, PARTNER));
        untilClient(client, "attribution = 2");
        pay(client, false); // told by billing-service, which has not heard of the new partner yet

        assertThat(open(client, "QUESTION").expect(404).code()).isEqualTo("client_unknown");
        partner().get(TICKETS + "/" + before).expect(200);
        otherPartner().get(TICKETS + "/" + before).expect(404);
        var after = otherPartner()
                .post(
                        TICKETS,
                        Map.of(
                                "client", client.login().text(),
                                "kind", "QUESTION",
                                "subject", "Как обновиться?",
                                "text", "Не обновляется"))
                .expect(201)
                .text("/id");
        partner().get(TICKETS + "/" + after).expect(404);
        assertThat(numberOf(otherPartner(), client)).isEqualTo(1);
        assertThat(numberOf(partner(), client)).isEqualTo(1);
    }

    private static int numberOf(ApiClient caller, Client client) {
        return caller.get(TICKETS + "?client=" + client.login())
                .expect(200)
                .json()
                .at("/total")
                .asInt();
    }

    @Test // TKT-1, CAB-3
    void aTicketIsOpenedAnsweredClosedAndReopened() {
        var client = trialClient();

        var opened = open(client, "QUESTION").expect(201);
        var id = opened.text("/id");
        var location = opened.header("Location").orElseThrow();
        assertThat(location).endsWith(TICKETS + "/" + id);
        assertThat(opened.text("/number")).matches("T-\\d{6}");
        assertThat(opened.text("/status")).isEqualTo("REGISTERED");
        assertThat(opened.text("/client")).isEqualTo(client.login().text());

        operator().post(admin(id) + "/take").expect(200);
        var answered = operator()
                .post(admin(id) + "/answers", Map.of("text", "Откройте базу ещё раз"))
                .expect(201);
        assertThat(answered.text("/operator")).isEqualTo("maria");

        var seen = partner().get(TICKETS + "/" + id).expect(200);
        assertThat(seen.text("/status")).isEqualTo("IN_PROGRESS");
        assertThat(seen.json().at("/messages/1/text").asString()).isEqualTo("Откройте базу ещё раз");
        assertThat(seen.text()).doesNotContain("maria");

        partner()
                .post(TICKETS + "/" + id + "/messages", Map.of("text", "Спасибо"))
                .expect(201);
        operator().post(admin(id) + "/close").expect(200);
        var reopened = partner().post(TICKETS + "/" + id + "/reopen").expect(200);
        assertThat(reopened.text("/status")).isEqualTo("IN_PROGRESS");
        assertThat(reopened.json().at("/messages")).hasSize(3);

        var ticket = UUID.fromString(id);
        assertThat(events.published(TicketOpened.class))
                .anyMatch(event -> event.ticket().equals(ticket)
                        && event.openedBy().equals("PARTNER")
                        && PARTNER.equals(event.partner()));
        assertThat(events.published(TicketAnswered.class))
                .anyMatch(event -> event.ticket().equals(ticket) && event.text().equals("Откройте базу ещё раз"));
        assertThat(events.published(TicketClosed.class))
                .anyMatch(event -> event.ticket().equals(ticket));
    }

    @Test // PRT-11
    void anotherPartnersTicketAndClientAreUnknown() {
        var client = trialClient();
        var id = open(client, "QUESTION").expect(201).text("/id");

        assertThat(otherPartner().get(TICKETS + "/" + id).expect(404).code()).isEqualTo("ticket_unknown");
        otherPartner()
                .post(TICKETS + "/" + id + "/messages", Map.of("text", "?"))
                .expect(404);
        otherPartner().post(TICKETS + "/" + id + "/reopen").expect(404);
        assertThat(otherPartner()
                        .post(TICKETS, question(client.login().text(), "QUESTION"))
                        .expect(404)
                        .code())
                .isEqualTo("client_unknown");
        assertThat(otherPartner()
                        .get(TICKETS + "?client=" + client.login())
                        .expect(200)
                        .text("/total"))
                .isEqualTo("0");
    }

    @Test // PRT-11: behind the queries, row-level security shows nothing without a scope
    void theAppRoleSeesNoTicketOutsideATransactionOfTheService() {
        open(trialClient(), "QUESTION").expect(201);

        assertThat(database.asApp()
                        .sql("select count(*) from tickets")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test // CLI-6
    void anItsRegistrationIsRefusedDuringATrialWithTheReason() {
        var refused = partner()
                .withHeader("Accept-Language", "ru")
                .post(TICKETS, question(trialClient().login().text(), "ITS_REGISTRATION"))
                .expect(422);

        assertThat(refused.code()).isEqualTo("its_only_for_paid_clients");
        assertThat(refused.text("/detail")).contains("после первой оплаты").contains("TRIAL");
        open(paidClient(false), "ITS_REGISTRATION").expect(201);
    }

    @ParameterizedTest // TKT-3
    @ValueSource(
            strings = {
                "QUESTION",
                "ATTRIBUTION_CLAIM",
                "MISSING_PAYOUT",
                "CONSULTATION",
                "BACKUP_ARCHIVE",
                "MOVE_UPDATE",
                "CHANGE_PARAMETERS",
                "OTHER"
            })
    void everyOtherKindIsAcceptedForATrialClient(String kind) {
        open(trialClient(), kind).expect(201);
    }

    @Test // TKT-3
    void aKindThatConcernsAnAccountNeedsAClient() {
        assertThat(partner()
                        .post(TICKETS, question(null, "BACKUP_ARCHIVE"))
                        .expect(422)
                        .code())
                .isEqualTo("client_needed");
        partner().post(TICKETS, question(null, "MISSING_PAYOUT")).expect(201);
    }

    @Test // TKT-2, PRC-6
    void aPremiumClientIsToBeAnsweredWithinAnHour() {
        var opened = open(paidClient(true), "QUESTION").expect(201);

        var openedAt = Instant.parse(opened.text("/openedAt"));
        assertThat(Instant.parse(opened.text("/answerDueAt"))).isEqualTo(openedAt.plus(Duration.ofHours(1)));
    }

    @Test // TKT-2, ORG-2
    void aQuestionIsTakenWhileItsYearIsUnknownAndItsAnswerIsDueOnceTheYearIsTold() {
        var client = trialClient();
        database.asSuperuser().sql("delete from calendar_years").update();

        var opened = open(client, "QUESTION").expect(201);
        assertThat(opened.json().at("/answerDueAt").isNull()
                        || opened.json().at("/answerDueAt").isMissingNode())
                .isTrue();

        ReferenceFacts.calendarYears().forEach(events::publish);
        var hours = new LineHours(LocalTime.of(9, 0), LocalTime.of(18, 0));
        var due =
                hours.after(Instant.parse(opened.text("/openedAt")), Duration.ofHours(8), ProductionCalendars.known());
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(Instant.parse(partner()
                                .get(TICKETS + "/" + opened.text("/id"))
                                .expect(200)
                                .text("/answerDueAt")))
                        .isEqualTo(due));
    }

    @Test // CAB-3
    void aClientAloneGivesItsLastTwentyAndAStatusPages() {
        var client = trialClient();
        for (int number = 0; number < 22; number++) {
            open(client, "QUESTION").expect(201);
        }
        var id = open(client, "OTHER").expect(201).text("/id");
        operator().post(admin(id) + "/take").expect(200);

        var last = partner().get(TICKETS + "?client=" + client.login()).expect(200);
        assertThat(last.json().at("/items")).hasSize(20);
        assertThat(last.text("/items/0/id")).isEqualTo(id);
        assertThat(last.text("/total")).isEqualTo("23");

        var registered = partner()
                .get(TICKETS + "?client=" + client.login() + "&status=REGISTERED&page=1&size=10&sort=number")
                .expect(200);
        assertThat(registered.json().at("/items")).hasSize(10);
        assertThat(registered.text("/total")).isEqualTo("22");
        assertThat(registered.text("/items/0/number")).isLessThan(registered.text("/items/9/number"));
    }

    @Test // TKT-1
    void whatTheStateForbidsIsRefusedAndChangesNothing() {
        var id = open(trialClient(), "QUESTION").expect(201).text("/id");

        assertThat(operator().post(admin(id) + "/close").expect(409).code()).isEqualTo("ticket_not_taken");
        assertThat(partner().post(TICKETS + "/" + id + "/reopen").expect(409).code())
                .isEqualTo("ticket_not_closed");
        operator().post(admin(id) + "/answers", Map.of("text", "Готово")).expect(201);
        operator().post(admin(id) + "/close").expect(200);
        assertThat(operator()
                        .post(admin(id) + "/answers", Map.of("text", "Ещё"))
                        .expect(409)
                        .code())
                .isEqualTo("ticket_is_closed");
        partner().post(TICKETS + "/" + id + "/messages", Map.of("text", "?")).expect(409);

        assertThat(operator().get(admin(id)).expect(200).json().at("/messages")).hasSize(2);
    }

    @Test
    void aCommandOnAnOldVersionIsRefused() {
        var id = open(trialClient(), "QUESTION").expect(201).text("/id");
        var etag = operator().get(admin(id)).expect(200).header("ETag").orElseThrow();

        operator().withHeader("If-Match", etag).post(admin(id) + "/take").expect(200);
        operator().withHeader("If-Match", etag).post(admin(id) + "/close").expect(412);
    }

    @Test
    void badInputIsNamedByPointerAndNothingIsOpened() {
        var before = events.published(TicketOpened.class).size();

        partner().post(TICKETS, Map.of("kind", "NONSENSE")).expect(400);
        var missing = partner().post(TICKETS, Map.of("kind", "QUESTION")).expect(400);
        assertThat(missing.json().at("/errors").toString()).contains("/subject", "/text");
        partner().post(TICKETS, question("1R42", "QUESTION")).expect(400);
        partner().get(TICKETS + "?status=LOST").expect(400);
        api.anonymous().get(TICKETS).expect(401);
        api.as(Tokens.expired(PARTNER)).get(TICKETS).expect(401);
        partner().get("/api/admin/tickets").expect(403);
        operator().get(TICKETS).expect(403);

        assertThat(events.published(TicketOpened.class)).hasSize(before);
    }

    @Test // OPS-0
    void theSameKeyOpensOneTicket() {
        var client = trialClient();
        var once = partner().once();

        var first =
                once.post(TICKETS, question(client.login().text(), "QUESTION")).expect(201);
        var second =
                once.post(TICKETS, question(client.login().text(), "QUESTION")).expect(201);

        assertThat(second.text("/id")).isEqualTo(first.text("/id"));
        assertThat(partner().get(TICKETS + "?client=" + client.login()).text("/total"))
                .isEqualTo("1");
    }

    @Test // OPS-1
    void whatOperatorsDoIsAudited() {
        var opened = open(trialClient(), "QUESTION").expect(201);
        operator().post(admin(opened.text("/id")) + "/take").expect(200);

        var audit = operator()
                .get("/api/admin/audit?subject=ticket:" + opened.text("/number"))
                .expect(200);
        assertThat(audit.text("/items/0/action")).isEqualTo("ticket.taken");
    }

    private Answer open(Client client, String kind) {
        return partner().post(TICKETS, question(client.login().text(), kind));
    }

    private static Map<String, String> question(@Nullable String client, String kind) {
        var question = new HashMap<>(Map.of("kind", kind, "subject", "Не открывается база", "text", "Помогите"));
        if (client != null) {
            question.put("client", client);
        }
        return question;
    }

    private static String admin(String id) {
        return "/api/admin/tickets/" + id;
    }

    @Test // CAB-7
    void ticketsAreExportedToTheirPartnerInWords() {
        var client = trialClient();
        partner()
                .post(
                        "/api/partner/tickets",
                        Map.of("client", client.login(), "kind", "CONSULTATION", "subject", "Выгрузка", "text", "Как?"))
                .expect(201);

        var rows = partner()
                .withHeader("Accept", "text/csv")
                .withHeader("Accept-Language", "ru")
                .get("/api/partner/tickets?client=" + client.login() + "&status=REGISTERED")
                .expect(200)
                .text()
                .lines()
                .toList();

        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst())
                .isEqualTo(
                        "\uFEFFНомер;Открыто;Состояние;Вид;Тема;Клиент;Название клиента;Ответ до;Решение до;Первый ответ;Закрыто;"
                                + "Можно открыть снова по");
        assertThat(rows.getLast())
                .contains(";Зарегистрировано;Консультация;Выгрузка;" + client.login() + ";ООО «Ромашка»;");
    }

    @Test // PRT-11
    void strangersSeeNoRowOfAnyTable() throws SQLException {
        open(trialClient(), "QUESTION").expect(201);

        assertThat(Strangers.see(database)).isEmpty();
    }
}
