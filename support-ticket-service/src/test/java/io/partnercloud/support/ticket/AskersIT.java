package io.partnercloud.support.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.partnercloud.contracts.billing.SubscriptionActivated;
import io.partnercloud.contracts.identity.PersonErased;
import io.partnercloud.contracts.identity.PersonNamed;
import io.partnercloud.contracts.support.TicketAnswered;
import io.partnercloud.contracts.support.TicketMessageAdded;
import io.partnercloud.contracts.support.TicketReopened;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.support.SupportIT;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.Tokens;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Partner and client side by side: who sees what of a ticket, and whom it reaches. */
class AskersIT extends SupportIT {
    private static final String OF_PARTNER = "/api/partner/tickets";
    private static final String OF_CLIENT = "/api/client/tickets";

    @Test // TKT-1: the asker's words and a reopening reach the operators, the answer reaches whoever asked
    void aClientAsksForItselfSaysMoreReopensAndRates() {
        var client = trialClient();
        var user = user(client);
        var id = user.post(OF_CLIENT, question("QUESTION", "Не печатает"))
                .expect(201)
                .text("/id");

        user.post(OF_CLIENT + "/" + id + "/messages", Map.of("text", "И сканер тоже"))
                .expect(201);
        operator()
                .post(admin(id) + "/answers", Map.of("text", "Проверьте кабель"))
                .expect(201);
        assertThat(user.post(OF_CLIENT + "/" + id + "/rating", Map.of("score", 5))
                        .expect(409)
                        .code())
                .isEqualTo("ticket_not_closed");
        operator().post(admin(id) + "/close").expect(200);
        user.post(OF_CLIENT + "/" + id + "/rating", Map.of("score", 2, "comment", "Долго"))
                .expect(200);
        user.post(OF_CLIENT + "/" + id + "/reopen").expect(200);

        var ticket = UUID.fromString(id);
        assertThat(events.published(TicketMessageAdded.class))
                .anyMatch(event ->
                        event.ticket().equals(ticket) && event.addedBy().equals("CLIENT"));
        assertThat(events.published(TicketAnswered.class))
                .anyMatch(event ->
                        event.ticket().equals(ticket) && event.askedBy().equals("CLIENT"));
        assertThat(events.published(TicketReopened.class))
                .anyMatch(event ->
                        event.ticket().equals(ticket) && event.reopenedBy().equals("CLIENT"));
        assertThat(operator().get(admin(id)).expect(200).text("/rating/score")).isEqualTo("2");
        assertThat(partner()
                        .get(OF_PARTNER + "/" + id + "/messages")
                        .expect(200)
                        .text("/total"))
                .isEqualTo("3");
    }

    @Test // PRT-11: what a partner asks about the programme is nothing for its client
    void aClientSeesTheTicketsOfItsAccountAndNotItsPartnersAffairs() {
        var client = trialClient();
        var about = partner()
                .post(OF_PARTNER, question("QUESTION", "Вопрос", client.login().text()))
                .expect(201)
                .text("/id");
        var own = partner()
                .post(
                        OF_PARTNER,
                        question(
                                "MISSING_PAYOUT",
                                "Где вознаграждение?",
                                client.login().text()))
                .expect(201)
                .text("/id");

        user(client).get(OF_CLIENT + "/" + about).expect(200);
        user(client).get(OF_CLIENT + "/" + own).expect(404);
        assertThat(user(client).get(OF_CLIENT).expect(200).text("/total")).isEqualTo("1");
        user(trialClient()).get(OF_CLIENT + "/" + about).expect(404);
        assertThat(user(client)
                        .post(OF_CLIENT, question("MISSING_PAYOUT", "Где?"))
                        .expect(422)
                        .code())
                .isEqualTo("ticket_kind_for_partners");
    }

    @Test // TKT-1
    void aFileIsSeenByWhoeverSeesTheTicketAndToldByItsContent() {
        var client = trialClient();
        var id = partner()
                .post(OF_PARTNER, question("QUESTION", "Ошибка", client.login().text()))
                .expect(201)
                .text("/id");
        var log = "Ошибка формата потока".getBytes(StandardCharsets.UTF_8);

        var file = partner()
                .upload(OF_PARTNER + "/" + id + "/attachments", "file", "журнал.exe", "text/plain", log)
                .expect(201);

        assertThat(file.text("/name")).isEqualTo("журнал.exe.txt");
        var path = "/" + id + "/attachments/" + file.text("/id");
        assertThat(user(client).get(OF_CLIENT + path).expect(200).text()).isEqualTo("Ошибка формата потока");
        assertThat(operator().get("/api/admin/tickets/" + id).text("/attachments/0/name"))
                .isEqualTo("журнал.exe.txt");
        otherPartner().get(OF_PARTNER + path).expect(404);
        assertThat(partner()
                        .upload(OF_PARTNER + "/" + id + "/attachments", "file", "a.png", "image/png", new byte[] {
                            0, 1, 2
                        })
                        .expect(422)
                        .code())
                .isEqualTo("file_type_not_taken");
    }

    @Test // TKT-1: in Russian, by every word that was said, and only in what the caller may see
    void ticketsAreFoundByTheirWords() {
        var client = trialClient();
        var id = partner()
                .post(
                        OF_PARTNER,
                        question("QUESTION", "Зелёные отчёты", client.login().text()))
                .expect(201)
                .text("/id");
        partner()
                .post(OF_PARTNER + "/" + id + "/messages", Map.of("text", "Конфигуратор выдаёт ошибку блокировки"))
                .expect(201);

        for (String words : new String[] {"зеленый отчет", "ошибки блокировка", "блокир", "конфигуратора"}) {
            assertThat(partner()
                            .get(OF_PARTNER + "?q=" + encoded(words) + "&client=" + client.login())
                            .expect(200)
                            .text("/items/0/id"))
                    .as(words)
                    .isEqualTo(id);
            assertThat(otherPartner()
                            .get(OF_PARTNER + "?q=" + encoded(words))
                            .expect(200)
                            .text("/total"))
                    .as(words)
                    .isEqualTo("0");
        }
        var number = operator().get(admin(id)).text("/number");
        assertThat(operator().get("/api/admin/tickets?q=" + number).text("/items/0/id"))
                .isEqualTo(id);
        assertThat(otherPartner().get(OF_PARTNER + "?q=" + number).text("/total"))
                .isEqualTo("0");
    }

    @Test // a person is shown by name, to operators only
    void anOperatorIsCalledByName() {
        var maria = UUID.randomUUID();
        events.publish(new PersonNamed(maria, "Мария Орлова"));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> database.asSuperuser()
                        .sql("select exists (select from people where subject = :subject)")
                        .param("subject", maria.toString())
                        .query(Boolean.class)
                        .single());
        var id = partner()
                .post(OF_PARTNER, question("OTHER", "Имена"))
                .expect(201)
                .text("/id");

        var taken = api.as(Tokens.operator(maria.toString()))
                .post(admin(id) + "/take")
                .expect(200);

        assertThat(taken.text("/operatorName")).isEqualTo("Мария Орлова");
        assertThat(partner().get(OF_PARTNER + "/" + id).expect(200).text()).doesNotContain("Орлова");

        events.publish(new PersonErased(maria, null, null, Instant.EPOCH)); // PRT-17
        await().atMost(Duration.ofSeconds(20))
                .until(() -> operator().get(admin(id)).text("/operatorName").equals("Удалённый пользователь"));
    }

    @Test // TKT-5: a note is no message; it changes hands with the ticket and reaches nobody outside
    void operatorsNoteAndHandOverATicketAndNobodyElseSeesIt() {
        var client = trialClient();
        var id = partner()
                .post(OF_PARTNER, question("OTHER", "Заметки", client.login().text()))
                .expect(201)
                .text("/id");

        operator()
                .post(admin(id) + "/notes", Map.of("text", "Клиент нервничает"))
                .expect(201);
        var given = operator()
                .put(admin(id) + "/assignment", Map.of("operator", "pavel"))
                .expect(200);

        assertThat(given.text("/operator")).isEqualTo("pavel");
        assertThat(given.text("/notes/0/text")).isEqualTo("Клиент нервничает");
        assertThat(partner().get(OF_PARTNER + "/" + id).expect(200).text()).doesNotContain("нервничает", "notes");
        assertThat(user(client).get(OF_CLIENT + "/" + id).expect(200).text()).doesNotContain("нервничает", "notes");
        assertThat(operator()
                        .get("/api/admin/tickets?q=" + encoded("нервничает"))
                        .text("/total"))
                .isEqualTo("0");
        assertThat(operator()
                        .put(admin(id) + "/assignment", Map.of("operator", "pavel"))
                        .expect(409)
                        .code())
                .isEqualTo("ticket_already_taken");
    }

    @Test // CLI-9
    void payingForAnotherServicePaysNoRent() {
        var other = trialClient();
        events.publish(new SubscriptionActivated(
                other.id(),
                other.login(),
                OTHER_PARTNER,
                CloudService.PBX,
                "PBX",
                LocalDate.of(2026, 11, 24),
                LocalDate.of(2026, 12, 31),
                Money.of("590.00"),
                false));
        untilClient(other, "partner_id = '" + OTHER_PARTNER + "'");
        assertThat(database.asSuperuser()
                        .sql("select billing_status is null from clients where id = :id")
                        .param("id", other.id())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private ApiClient user(Client client) {
        return api.as(Tokens.client(client.id()));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static Map<String, String> question(String kind, String subject) {
        return Map.of("kind", kind, "subject", subject, "text", "Помогите, пожалуйста");
    }

    private static Map<String, String> question(String kind, String subject, String client) {
        return Map.of("kind", kind, "subject", subject, "text", "Помогите, пожалуйста", "client", client);
    }

    private static String admin(String id) {
        return "/api/admin/tickets/" + id;
    }
}
