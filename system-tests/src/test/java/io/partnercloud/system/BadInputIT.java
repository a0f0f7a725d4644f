package io.partnercloud.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input at each step of the path gets its problem and changes nothing. */
class BadInputIT extends Story {
    private static String login = "";

    @BeforeAll
    static void aClientInItsTrial() {
        login = provisionedTrial("ООО «Для ошибок»", Inn.fresh(), freshEmail("bad-input"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/partner/summary", "/api/admin/jobs", "/api/client/account"})
    void withoutATokenNobodyEnters(String path) {
        anonymous().get(path).expectProblem(401, "unauthorized");
    }

    @Test
    void aForgedTokenIsNoToken() {
        anonymous()
                .with("Authorization", "Bearer eyJhbGciOiJub25lIn0.eyJyb2xlcyI6WyJPUEVSQVRPUiJdfQ.")
                .get("/api/partner/summary")
                .expectProblem(401, "unauthorized");
    }

    @Test // PRT-11
    void aPartnerIsNoOperator() {
        partner().get("/api/admin/jobs").expectProblem(403, "forbidden");
        partner().get("/api/admin/payments").expectProblem(403, "forbidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/internal/business-date", "/internal/settled", "/actuator/env", "/api/unknown"})
    void whatIsNotListedIsNotThere(String path) {
        operator().get(path).expectProblem(404, "not_found");
    }

    @ParameterizedTest // TRL-2: every field that is missing is named
    @CsvSource({"products, /products", "users, /users", "client, /client"})
    void aTrialRequestWithAMissingFieldIsRefused(String field, String pointer) {
        var order = TrialOrder.without(TrialOrder.of("ООО «Без поля»", Inn.fresh(), freshEmail("missing")), field);

        var answer = partner().post("/api/partner/trials", order).expectProblem(400, "invalid_request");

        assertThat(answer.invalidFields()).containsExactly(pointer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "not json at all | malformed_json",
                "{\"client\": | malformed_json",
                "[] | invalid_request",
                "{\"users\":\"many\"} | invalid_request",
                "{\"unknownField\":1} | invalid_request"
            })
    void aBodyThatIsNotWhatTheApiTakesIsRefused(String body, String code) {
        partner().post("/api/partner/trials", body).expectProblem(400, code);
    }

    @Test // TRL-1
    void sixUsersAreTooManyForATrial() {
        var order = TrialOrder.with(TrialOrder.of("ООО «Шестеро»", Inn.fresh(), freshEmail("six")), "users", 6);

        partner().post("/api/partner/trials", order).expectProblem(422, "trial_user_limit");

        assertThat(partner()
                        .get("/api/partner/clients?q=Шестеро")
                        .expect(200)
                        .json()
                        .at("/total")
                        .asInt())
                .isZero();
    }

    @Test // PRT-2
    void anInnWithAWrongCheckDigitIsNamed() {
        var answer = partner().post("/api/partner/trials", TrialOrder.of("ООО «ИНН»", "7707083890", freshEmail("inn")));

        answer.expectProblem(400, "invalid_request");
        assertThat(answer.invalidFields()).containsExactly("/client/inn");
    }

    @Test
    void anUnknownConfigurationIsNamed() {
        partner().post("/api/partner/quotes", quote(List.of("NO_SUCH"))).expectProblem(422, "configuration_unknown");
    }

    @ParameterizedTest // SVC-2
    @CsvSource({"31, HOSTING", "60, HOSTING", "61, CORPORATE"})
    void moreConnectionsThanTheServiceTakesNameTheFittingOne(int connections, String service) {
        var answer = anonymous()
                .post(
                        "/api/public/quotes",
                        Map.of(
                                "tariff",
                                "UNIFIED",
                                "mode",
                                "ALTERNATELY",
                                "people",
                                List.of(Map.of("count", connections, "configurations", List.of("BP"))),
                                "extras",
                                Map.of()));

        answer.expectProblem(422, "service_limit_exceeded");
        assertThat(answer.text("/recommendedService")).isEqualTo(service);
    }

    @Test
    void aPaidInvoiceIsNotPaidAgain() {
        var number = partner()
                .post(
                        "/api/partner/clients/" + login + "/invoices",
                        Map.of("months", 1, "parameters", quote(List.of("BP"))))
                .expect(201);
        var payment = Map.of(
                "invoice", number.text("/number"), "amount", number.text("/total"), "reference", "п/п 1 " + login);
        operator().post("/api/admin/payments", payment).expect(201);

        operator()
                .post("/api/admin/payments", TrialOrder.with(Map.copyOf(payment), "reference", "п/п 2 " + login))
                .expectProblem(409, "invoice_already_paid");

        assertThat(operator().post("/api/admin/payments", payment).status()).isIn(200, 201);
        assertThat(partner()
                        .get("/api/partner/invoices/" + number.text("/number"))
                        .text("/paid"))
                .isEqualTo(number.text("/total"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1.00", "0.00", "1.005", "1e3", "много"})
    void aPaymentOfNoSensibleAmountIsRefused(String amount) {
        var answer = operator()
                .post(
                        "/api/admin/payments",
                        Map.of("invoice", "2026-000001", "amount", amount, "reference", "п/п " + amount));

        answer.expectProblem(400, "invalid_request");
        assertThat(answer.invalidFields()).containsExactly("/amount");
    }

    @Test // PRT-11: another partner's object is no object
    void anotherPartnersClientIsNotThere() {
        otherPartner().get("/api/partner/clients/" + login).expectProblem(404, "client_unknown");
        otherPartner()
                .post(
                        "/api/partner/tickets",
                        Map.of("client", login, "kind", "QUESTION", "subject", "Чужой", "text", "Чужой"))
                .expectProblem(404, "client_unknown");
    }

    @Test
    void aBodyTooLargeIsRefused() {
        partner()
                .post("/api/partner/trials", "{\"comment\":\"" + "x".repeat(2_000_000) + "\"}")
                .expectProblem(413, "payload_too_large");
    }

    @Test // OPS-0
    void theSameKeyWithAnotherBodyIsRefused() {
        var caller = partner().with("Idempotency-Key", "key-" + login);
        var question = Map.of("client", login, "kind", "QUESTION", "subject", "Раз", "text", "Раз");
        var first = caller.post("/api/partner/tickets", question).expect(201);

        assertThat(caller.post("/api/partner/tickets", question).expect(201).text("/id"))
                .isEqualTo(first.text("/id"));
        caller.post("/api/partner/tickets", TrialOrder.with(Map.copyOf(question), "text", "Два"))
                .expectProblem(422, "idempotency_key_reused");
    }

    @Test
    void russianIsSpokenWhereItIsAskedFor() {
        var answer = partner()
                .with("Accept-Language", "ru")
                .get("/api/partner/clients/1R99999")
                .expectProblem(404, "client_unknown");

        assertThat(answer.text("/title")).containsPattern("[А-Яа-я]");
    }

    private static Map<String, Object> quote(List<String> configurations) {
        return Map.of(
                "tariff",
                "UNIFIED",
                "mode",
                "ALTERNATELY",
                "people",
                List.of(Map.of("count", 1, "configurations", configurations)),
                "extras",
                Map.of());
    }
}
