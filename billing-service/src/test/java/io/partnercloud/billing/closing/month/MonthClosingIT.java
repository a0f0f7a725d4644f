package io.partnercloud.billing.closing.month;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.TwoServicesScenario;
import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.documents.edo.SendDocuments;
import io.partnercloud.contracts.identity.PersonNamed;
import io.partnercloud.contracts.partner.RewardMonthClosed;
import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.Tokens;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** OPS-7: an accountant closes July 2027, which no other test lives in. */
class MonthClosingIT extends TwoServicesScenario {
    private static final String JULY = "/api/admin/month-closing/2027-07";

    @Autowired
    private SendDocuments sendDocuments;

    private Answer checklist() {
        return api.as(Tokens.operator())
                .withHeader("Accept-Language", "ru")
                .get(JULY)
                .expect(200);
    }

    private Answer confirm(String step, String note) {
        return api.as(Tokens.operator()).post(JULY + "/confirmations", "{\"step\":\"%s\"%s}".formatted(step, note));
    }

    @Test
    void aMonthIsAChecklistOfWhatIsLeftAndWhoConfirmedIt() {
        clock.set("2027-07-31");
        assertThat(checklist().text("/steps/2/state")).isEqualTo("NOT_YET");
        assertThat(confirm("RUN", "").expect(409).code()).isEqualTo("month_not_over");

        clock.set("2027-08-02");
        var open = checklist();

        assertThat(open.text("/closed")).isEqualTo("false");
        assertThat(open.text("/steps/3/step")).isEqualTo("ACTS");
        assertThat(open.text("/steps/3/title")).isEqualTo("Акты выписаны");
        assertThat(open.text("/steps/3/open/0/text"))
                .isEqualTo("Расчёт за 2027-07-31 не выполнен: запустите его или посмотрите, почему он не удался.");
        assertThat(open.text("/steps/5/state")).isEqualTo("OPEN");
        assertThat(confirm("REWARDS", "").expect(409).code()).isEqualTo("closing_step_open");
        confirm("REWARDS", ",\"note\":\" \"").expect(400);
        confirm("NOTHING", "").expect(400);

        events.publish(new RewardMonthClosed(YearMonth.of(2027, 7), Instant.parse("2027-07-31T21:00:05Z")));

        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(checklist().text("/steps/5/state")).isEqualTo("DONE"));
        var confirmed = confirm("REWARDS", "").expect(200);
        assertThat(confirmed.text("/steps/5/confirmation/by")).isNotBlank();
        for (var step : ClosingStep.values()) {
            confirm(step.name(), ",\"note\":\"сверено по банку\"").expect(200);
        }
        assertThat(checklist().text("/closed")).isEqualTo("true");
        assertThat(checklist().text("/steps/3/confirmation/note")).isEqualTo("сверено по банку");
    }

    @Test
    @DisplayName("OPS-7: people are called by their names, as identity tells them")
    void whoConfirmedIsCalledByTheirName() {
        var accountant = UUID.randomUUID();
        clock.set("2027-08-02");
        var confirmation = "{\"step\":\"QUEUE\",\"note\":\"сверено\"}";
        var by = api.as(Tokens.operator(accountant.toString()))
                .withHeader("Accept-Language", "ru")
                .post(JULY + "/confirmations", confirmation)
                .expect(200);
        assertThat(by.text("/steps/1/confirmation/by")).isEqualTo("имя неизвестно");

        events.publish(new PersonNamed(accountant, "Счётная Мария Ивановна"));

        Awaitility.await()
                .untilAsserted(() ->
                        assertThat(checklist().text("/steps/1/confirmation/by")).isEqualTo("Счётная Мария Ивановна"));
    }

    @Test
    @DisplayName("INV-15: what cannot go out is held, named to the accountant and ended by people")
    void anActWithTaxForABuyerWithoutAnAddressIsHeld() {
        clock.set("2027-05-03");
        var client = client();
        payInFull(askForPbx(client));
        var other = client();
        payInFull(askForPbx(other));
        assertThat(run("issue-acts", "2027-05-31")).isEmpty();
        while (sendDocuments.send() > 0) {
            // the next ones
        }
        clock.set("2027-06-01");

        var held = sending(client);
        assertThat(held.text("/status")).isEqualTo("HELD");
        assertThat(held.text("/reason")).isEqualTo("не указан адрес покупателя: без него счёт-фактура невозможен");
        assertThat(held.json().at("/attempts").asInt()).isEqualTo(1);
        assertThat(lacksOfMay())
                .contains("Акт " + held.text("/act")
                        + ", ООО «Ромашка»: не указан адрес покупателя: без него счёт-фактура"
                        + " невозможен. Электронно его не отправить: укажите недостающее или передайте акт на бумаге и"
                        + " отметьте это.");

        api.as(Tokens.operator())
                .put(
                        "/api/admin/edo-documents/buyers/" + client.login(),
                        "{\"kpp\":\"770701001\",\"address\":\"127000, г. Москва, ул. Ромашковая, д. 2\",\"reason\":\"сообщил клиент\"}")
                .expect(200);
        assertThat(sending(client).text("/status")).isEqualTo("WAITING");
        assertThat(sendDocuments.send()).isEqualTo(1);
        assertThat(sending(client).text("/status")).isEqualTo("SENT");

        var onPaper = "/api/admin/edo-documents/" + sending(other).text("/id") + "/on-paper";
        var reason = "{\"reason\":\"передан курьером\"}";
        assertThat(api.as(Tokens.operator()).post(onPaper, reason).expect(200).text("/status"))
                .isEqualTo("ON_PAPER");
        assertThat(api.as(Tokens.operator())
                        .once()
                        .post(onPaper, reason)
                        .expect(409)
                        .code())
                .isEqualTo("edo_nothing_to_hand_over");
        assertThat(sendDocuments.send()).isZero();
        assertThat(lacksOfMay())
                .doesNotContain(held.text("/act"))
                .doesNotContain(sending(other).text("/act"));
    }

    private Answer sending(Client client) {
        var id = database.asSuperuser()
                .sql("select id from edo_documents where client_id = :client")
                .param("client", client.id().value())
                .query(UUID.class)
                .single();
        return api.as(Tokens.operator()).get("/api/admin/edo-documents/" + id).expect(200);
    }

    private String lacksOfMay() {
        return api.as(Tokens.operator())
                .withHeader("Accept-Language", "ru")
                .get("/api/admin/month-closing/2027-05")
                .expect(200)
                .json()
                .at("/steps/4/open")
                .toString();
    }

    @Test
    void onlyAnOperatorReadsAMonthAndOnlyAMonth() {
        api.as(Tokens.partner(partner)).get(JULY).expect(403);
        api.as(Tokens.operator()).get("/api/admin/month-closing/2027-13").expect(404);
        api.as(Tokens.operator())
                .get("/api/admin/month-closing/2027-13/registers.zip")
                .expect(404);
    }

    @Test
    void aMonthIsCarriedAwayAsTablesThatAddUp() throws IOException {
        var client = paidClient("2027-09-01"); // 3 890.00 for September
        clock.set("2027-09-30");
        assertThat(run("issue-acts", "2027-09-30")).isEmpty();

        var tables = unpacked(api.as(Tokens.operator())
                .withHeader("Accept-Language", "ru")
                .get("/api/admin/month-closing/2027-09/registers.zip")
                .expect(200)
                .bytes());

        assertThat(tables)
                .containsOnlyKeys(
                        "invoices-2027-09.csv",
                        "act-lines-2027-09.csv",
                        "payments-2027-09.csv",
                        "statements-2027-09.csv");
        assertThat(tables.get("invoices-2027-09.csv"))
                .contains("Контрагент;ИНН;КПП")
                .contains(client.login().text());
        assertThat(linesOf(tables.get("act-lines-2027-09.csv"), client.login().text()))
                .hasSize(2)
                .anyMatch(line -> line.contains("1330") && line.contains("2660"))
                .anyMatch(line -> line.contains("1230"));
        assertThat(tables.get("payments-2027-09.csv"))
                .contains(client.login().text())
                .contains("3890");
    }

    private static List<String> linesOf(@Nullable String table, String login) {
        return Objects.requireNonNull(table)
                .lines()
                .filter(line -> line.contains(login))
                .toList();
    }

    private static Map<String, String> unpacked(byte[] archive) throws IOException {
        var tables = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                tables.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return tables;
    }
}
