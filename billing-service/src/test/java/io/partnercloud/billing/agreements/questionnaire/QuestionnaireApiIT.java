package io.partnercloud.billing.agreements.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.BillingScenario;
import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.base.client.Clients;
import io.partnercloud.contracts.billing.QuestionnaireAnswered;
import io.partnercloud.contracts.billing.QuestionnaireDeclined;
import io.partnercloud.contracts.billing.SubscriptionActivated;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.PageFiles;
import io.partnercloud.testsupport.Tokens;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** SVC-3 */
class QuestionnaireApiIT extends BillingScenario {
    private static final String SHEET = """
            {"service":"HOSTING","company":"ООО «Ромашка»","inn":"7707083893","contactName":"Анна Иванова",
             "phone":"8 (900) 123-45-67","email":"anna@example.org","users":45,"configurations":["BP","ZUP","CRM"],
             "infobaseGb":120,"fileGb":50,"wishes":"Нужен RDP"}""";
    private static final String CONSENTING = SHEET.replace("{\"service\"", "{\"consent\":true,\"service\"");
    private static final String ANSWER = """
            {"monthly":"78500.00","description":"Выделенный сервер: 8 ядер, 64 ГБ","validThrough":"2026-11-15"}""";

    @Autowired
    private Clients clients;

    private ApiClient mine() {
        return api.as(Tokens.partner(partner));
    }

    private ApiClient operator() {
        return api.as(Tokens.operator());
    }

    private String filed() {
        clock.set("2026-10-20");
        return mine().post("/api/partner/questionnaires", SHEET).expect(201).text("/id");
    }

    private String answered() {
        var id = filed();
        operator().post("/api/admin/questionnaires/" + id + "/answer", ANSWER).expect(200);
        return id;
    }

    private Answer order(String id, Client client) {
        return mine().post("/api/partner/questionnaires/" + id + "/order", "{\"client\":\"" + client.login() + "\"}");
    }

    @Test
    void anybodyMayFillInTheQuestionnaireAndOnlyOperatorsReadIt() {
        clock.set("2026-10-20");

        var id = api.anonymous()
                .post("/api/public/questionnaires", CONSENTING)
                .expect(202)
                .text("/id");

        var read = operator().get("/api/admin/questionnaires/" + id).expect(200);
        assertThat(read.text("/status")).isEqualTo("RECEIVED");
        assertThat(read.text("/phone")).isEqualTo("+79001234567");
        assertThat(read.text("/users")).isEqualTo("45");
        assertThat(read.text("/configurations/2")).isEqualTo("CRM");
        assertThat(mine().get("/api/partner/questionnaires/" + id).expect(404).code())
                .isEqualTo("questionnaire_unknown");
        assertThat(operator()
                        .get("/api/admin/questionnaires?status=RECEIVED&sort=receivedOn,desc")
                        .expect(200)
                        .json()
                        .at("/items")
                        .valueStream()
                        .map(each -> each.get("id").asString()))
                .contains(id);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "no consent          | \"consent\":true          | \"consent\":false         | 422 | consent_missing",
                "another service     | \"HOSTING\"               | \"RENT\"                  | 400 | invalid_request",
                "a wrong INN         | 7707083893                | 7707083894                | 400 | invalid_request",
                "a link as a name    | Анна Иванова              | Анна www.spam.example     | 400 | invalid_request",
                "a link as a company | ООО «Ромашка»             | Приз на spam.example/win  | 400 | invalid_request",
                "a foreign phone     | 8 (900) 123-45-67         | +1 555 123                | 400 | invalid_request",
                "no e-mail           | anna@example.org          | anna                      | 400 | invalid_request",
                "nobody works        | \"users\":45              | \"users\":0               | 400 | invalid_request",
                "too many for it     | \"users\":45              | \"users\":61              | 422 | service_limit_exceeded",
                "a made-up field     | \"wishes\"                | \"wish\"                  | 400 | invalid_request"
            })
    void whatCannotBeAnsweredIsRefused(String why, String from, String to, int status, String code) {
        var answer = api.anonymous().post("/api/public/questionnaires", CONSENTING.replace(from, to));

        assertThat(answer.expect(status).code()).as(why).isEqualTo(code);
    }

    @Test // PRT-11
    void aPartnerSeesItsOwnOnly() {
        var id = filed();
        var strangersId = UUID.randomUUID();
        var stranger = api.as(Tokens.partner(strangersId));

        assertThat(mine().get("/api/partner/questionnaires/" + id).expect(200).text("/company"))
                .isEqualTo("ООО «Ромашка»");
        assertThat(mine().get("/api/partner/questionnaires?status=RECEIVED")
                        .expect(200)
                        .text("/total"))
                .isEqualTo("1");
        stranger.get("/api/partner/questionnaires/" + id).expect(404);
        assertThat(mine().withHeader("Accept", "text/csv")
                        .withHeader("Accept-Language", "ru")
                        .get("/api/partner/questionnaires")
                        .expect(200)
                        .text())
                .contains("Компания", "ООО «Ромашка»", "получен", "7707083893");
        assertThat(stranger.get("/api/partner/questionnaires").expect(200).text("/total"))
                .isEqualTo("0");
        var itsClient = new Client(
                new ClientId(UUID.randomUUID()),
                new ClientLogin("1R0800001"),
                strangersId,
                "ООО «Василёк»",
                null,
                null);
        transaction.executeWithoutResult(_ -> clients.provisioned(itsClient, null));
        assertThat(stranger.post(
                                "/api/partner/questionnaires/" + id + "/order",
                                "{\"client\":\"" + itsClient.login() + "\"}")
                        .expect(404)
                        .code())
                .isEqualTo("questionnaire_unknown");
        assertThat(database.asApp()
                        .sql("select count(*) from questionnaires")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test // OPS-1
    void anOperatorTakesAndAnswersIt() {
        var id = filed();
        var path = "/api/admin/questionnaires/" + id;

        var taken =
                operator().withHeader("If-Match", "\"0\"").post(path + "/take").expect(200);
        operator()
                .withHeader("If-Match", "\"0\"")
                .post(path + "/answer", ANSWER)
                .expect(412);
        var answered = operator()
                .withHeader("If-Match", taken.header("ETag").orElseThrow())
                .post(path + "/answer", ANSWER)
                .expect(200);

        assertThat(taken.text("/status")).isEqualTo("TAKEN");
        assertThat(taken.json().has("takenBy")).isTrue();
        assertThat(answered.text("/offer/monthly")).isEqualTo("78500.00");
        assertThat(answered.text("/offer/vat")).isEqualTo("RATE_IN_FORCE");
        assertThat(mine().get("/api/partner/questionnaires/" + id).expect(200).text("/offer/validThrough"))
                .isEqualTo("2026-11-15");
        assertThat(operator()
                        .get("/api/admin/audit?subject=questionnaire:" + id)
                        .expect(200)
                        .json()
                        .at("/items")
                        .valueStream()
                        .map(each -> each.get("action").asString()))
                .containsExactlyInAnyOrder("questionnaire.taken", "questionnaire.answered");
        assertThat(operator()
                        .post(path + "/answer", ANSWER.replace("2026-11-15", "2026-10-19"))
                        .expect(422)
                        .code())
                .isEqualTo("offer_in_past");
        operator().post(path + "/answer", ANSWER.replace("78500.00", "0.00")).expect(400);
    }

    @Test
    void aDeclinedOneSaysWhyAndIsOver() {
        var id = filed();
        var path = "/api/admin/questionnaires/" + id;

        operator().post(path + "/decline", "{}").expect(400);
        operator().post(path + "/decline", "{\"reason\":\"Нет мощностей\"}").expect(200);

        assertThat(mine().get("/api/partner/questionnaires/" + id).expect(200).text("/declineReason"))
                .isEqualTo("Нет мощностей");
        assertThat(operator().post(path + "/answer", ANSWER).expect(409).code()).isEqualTo("questionnaire_closed");
    }

    @Test // SVC-3, INV-2, INV-3: 12/31 of 78 500.00 is 30 387.10; November 78 500.00
    void theAnswerIsOrderedOnceAndInvoicedAsUsual() {
        var id = answered();
        var client = client();

        var invoice = order(id, client).expect(201);

        assertThat(invoice.text("/total")).isEqualTo("108887.10");
        assertThat(invoice.text("/lines/0/name")).isEqualTo("Выделенный сервер: 8 ядер, 64 ГБ");
        assertThat(invoice.text("/lines/0/code")).isEqualTo("HOSTING");
        pay(invoice.text("/number"), "108887.10").expect(201);
        assertThat(told(SubscriptionActivated.class, client)).singleElement().satisfies(activated -> {
            assertThat(activated.service()).isEqualTo(CloudService.HOSTING);
            assertThat(activated.tariff()).isEqualTo("INDIVIDUAL");
        });
        assertThat(order(id, client()).expect(409).code()).isEqualTo("questionnaire_closed");
        run("issue-monthly-invoices", "2026-11-20");
        assertThat(invoice(invoicesOf(client, "ISSUED").getFirst()).text("/total"))
                .isEqualTo("78500.00");
    }

    @Test
    void orderedTwiceAtOnceItIsOrderedOnce() throws Exception {
        var id = answered();
        var clients = List.of(client(), client(), client());

        List<Integer> statuses;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = clients.stream()
                    .map(client -> threads.submit(() -> order(id, client).status()))
                    .toList();
            statuses = List.of(
                    answers.get(0).get(), answers.get(1).get(), answers.get(2).get());
        }

        assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409);
    }

    @Test
    void onlyAnAnswerThatHoldsCanBeOrdered() {
        var unanswered = filed();
        var client = client();
        assertThat(order(unanswered, client).expect(409).code()).isEqualTo("questionnaire_not_answered");

        var late = answered();
        clock.set("2026-11-16");
        assertThat(order(late, client).expect(409).code()).isEqualTo("offer_expired");
        assertThat(invoicesOf(client, "ISSUED")).isEmpty();
    }

    @Test // what was ordered and lapsed can be asked for again without another questionnaire
    void anUnpaidOrderIsInvoicedAgain() {
        var id = answered();
        var client = client();
        order(id, client).expect(201);
        run("mark-overdue", "2026-12-01");

        var again = mine().post("/api/partner/clients/" + client.login() + "/invoices", "{\"service\":\"HOSTING\"}")
                .expect(201);

        assertThat(again.text("/total")).isEqualTo("78500.00"); // all of December
    }

    @Test // OPS-1
    void anOperatorOrdersForAClientOfTheSite() {
        clock.set("2026-10-20");
        var id = api.anonymous()
                .post("/api/public/questionnaires", CONSENTING)
                .expect(202)
                .text("/id");
        operator().post("/api/admin/questionnaires/" + id + "/answer", ANSWER).expect(200);
        var client = client();
        var body = "{\"order\":{\"client\":\"%s\",\"months\":2},\"reason\":\"Заявка по телефону\"}"
                .formatted(client.login());

        var invoice = operator()
                .post("/api/admin/questionnaires/" + id + "/order", body)
                .expect(201);

        assertThat(invoice.text("/periods/0/to")).isEqualTo("2026-12-31");
        assertThat(operator().get("/api/admin/questionnaires/" + id).expect(200).text("/status"))
                .isEqualTo("ORDERED");
    }

    @Test // SVC-2: the address that a refusal names
    void theFormIsThereForEverybody() {
        var page = api.anonymous().get("/questionnaire?service=HOSTING").expect(200);

        assertThat(page.header("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.text()).contains("Опросный лист");
        PageFiles.areKeptForGood(api.anonymous(), page.text());
    }

    @Test // SVC-3, NTF-1: what the letters say
    void theAnswerAndTheRefusalAreTold() {
        var offered = UUID.fromString(answered());
        var refused = UUID.fromString(filed());
        operator()
                .post("/api/admin/questionnaires/" + refused + "/decline", "{\"reason\":\"нет мощностей\"}")
                .expect(200);

        assertThat(events.published(QuestionnaireAnswered.class))
                .contains(new QuestionnaireAnswered(
                        offered,
                        partner,
                        CloudService.HOSTING,
                        "ООО «Ромашка»",
                        "Анна Иванова",
                        "anna@example.org",
                        Money.of("78500.00"),
                        "Выделенный сервер: 8 ядер, 64 ГБ",
                        LocalDate.parse("2026-11-15")));
        assertThat(events.published(QuestionnaireDeclined.class))
                .contains(new QuestionnaireDeclined(
                        refused,
                        partner,
                        CloudService.HOSTING,
                        "ООО «Ромашка»",
                        "Анна Иванова",
                        "anna@example.org",
                        "нет мощностей"));
    }
}
