package io.partnercloud.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.Tokens;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceIT
class ProblemsIT {
    private static final UUID PARTNER = UUID.randomUUID();
    private static final String TOY = "{\"name\":\"ball\",\"size\":3}";

    @Autowired
    private ApiClient api;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"size":3}                                         | /name           | required
            {"name":" ","size":3}                              | /name           | required
            {"name":null,"size":3}                             | /name           | required
            {"name":"a"}                                       | /size           | required
            {"name":"a","size":null}                           | /size           | required
            {"name":"a","size":0}                              | /size           | out_of_range
            {"name":"a","size":"3"}                            | /size           | wrong_type
            {"name":"a","size":3.5}                            | /size           | wrong_type
            {"name":5,"size":3}                                | /name           | wrong_type
            {"name":{"a":1},"size":3}                          | /name           | wrong_type
            {"name":"a","size":3,"weight":1}                   | /weight         | unknown_property
            {"name":"a","size":3,"owner":{"inn":"12"}}         | /owner/inn      | format
            {"name":"a","size":3,"owner":{}}                   | /owner/inn      | required
            {"name":"a","size":3,"owner":{"kpp":"1"}}          | /owner/kpp      | unknown_property
            {"name":"a","size":3,"parts":[{"count":1},{"count":0}]} | /parts/1/count | out_of_range
            {"name":"a","size":3,"parts":[{"count":"x"}]}      | /parts/0/count  | wrong_type
            {"name":"a","size":3,"colour":"BLUE"}              | /colour         | not_one_of
            {"name":"a","size":3,"colour":0}                   | /colour         | wrong_type
            {"name":"a","size":3,"price":"3.999"}              | /price          | format
            {"name":"a","size":3,"price":"free"}               | /price          | format
            {"name":"a","size":3,"price":3.99}                 | /price          | wrong_type
            {"name":"a","size":3,"on":"2026-02-30"}            | /on             | format
            []                                                 | ''              | wrong_type
            """)
    void aWrongFieldIsNamedByItsPointer(String body, String pointer, String code) {
        var answer =
                api.as(Tokens.partner(PARTNER)).post("/api/partner/toys", body).expect(400);

        assertThat(answer.code()).isEqualTo("invalid_request");
        assertThat(answer.text("/errors/0/pointer")).isEqualTo(pointer);
        assertThat(answer.text("/errors/0/code")).isEqualTo(code);
        assertThat(answer.text("/errors/0/detail")).isNotBlank();
        assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"name":"a","size":3} x
            {"name":"a","size":3}{"name":"b"}
            {"name":"a","size":3,"size":4}
            {"name":"a",
            {name:'a'}
            """)
    void whatIsNotJsonIsMalformed(String body) {
        var answer =
                api.as(Tokens.partner(PARTNER)).post("/api/partner/toys", body).expect(400);

        assertThat(answer.code()).isEqualTo("malformed_json");
    }

    @Test
    void aMissingBodyIsAMistake() {
        var answer = api.as(Tokens.partner(PARTNER))
                .withHeader("Content-Type", "application/json")
                .post("/api/partner/toys")
                .expect(400);

        assertThat(answer.code()).isEqualTo("invalid_request");
        assertThat(answer.text("/errors/0/code")).isEqualTo("required");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/public/echo?quarter=2026-Q4&price=1.00, month, required",
        "/api/public/echo?month=2026-13&quarter=2026-Q4&price=1.00, month, wrong_type",
        "/api/public/echo?month=2026-11&quarter=2026-Q5&price=1.00, quarter, wrong_type",
        "/api/public/echo?month=2026-11&quarter=2026-Q4&price=1.001, price, wrong_type"
    })
    void aWrongParameterIsNamed(String path, String parameter, String code) {
        var answer = api.get(path).expect(400);

        assertThat(answer.code()).isEqualTo("invalid_request");
        assertThat(answer.text("/errors/0/parameter")).isEqualTo(parameter);
        assertThat(answer.text("/errors/0/code")).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "page=-1, page",
        "page=x, page",
        "size=0, size",
        "size=201, size",
        "'sort=name,up', sort",
        "sort=colour, sort"
    })
    void aPageThatDoesNotExistIsRefused(String query, String parameter) {
        var answer = api.as(Tokens.partner(PARTNER))
                .get("/api/partner/toys?" + query)
                .expect(400);

        assertThat(answer.text("/errors/0/parameter")).isEqualTo(parameter);
    }

    @Test
    void theValuesOfTheDomainAreReadFromParameters() {
        var answer = api.get("/api/public/echo?month=2026-11&quarter=2026-Q4&price=3890.00")
                .expect(200);

        assertThat(answer.json().toString()).contains("\"2026-11\"", "\"2026-Q4\"", "\"3890.00\"");
    }

    @Test
    void aRefusalIsSaidInTheCallersLanguageWithItsDetails() {
        var partner = api.as(Tokens.partner(PARTNER));
        var tooLarge = Map.of("name", "elephant", "size", 101);

        var english = partner.post("/api/partner/toys", tooLarge).expect(422);
        var russian = partner.withHeader("Accept-Language", "ru-RU,ru;q=0.9,en;q=0.8")
                .post("/api/partner/toys", tooLarge)
                .expect(422);

        assertThat(english.text("/type")).isEqualTo("/problems/platform-test/toy_too_large");
        assertThat(english.text("/title")).isEqualTo("The toy is too large");
        assertThat(english.text("/detail")).isEqualTo("The toy elephant is larger than 100.");
        assertThat(english.text("/recommendedBox")).isEqualTo("LARGE");
        assertThat(english.text("/traceId")).hasSize(32);
        assertThat(russian.text("/detail")).isEqualTo("Игрушка elephant больше 100.");
        assertThat(russian.header("Content-Language")).hasValue("ru");
    }

    @Test
    void validationSpeaksTheCallersLanguageToo() {
        var russian = api.as(Tokens.partner(PARTNER))
                .withHeader("Accept-Language", "ru")
                .post("/api/partner/toys", "{\"name\":\"\",\"size\":1}")
                .expect(400);

        assertThat(russian.text("/title")).isEqualTo("Запрос заполнен неверно");
        assertThat(russian.text("/errors/0/detail")).containsPattern("[а-я]");
    }

    @Test
    void anUnknownExceptionKeepsItsMessage() {
        var answer = api.as(Tokens.partner(PARTNER))
                .post("/api/partner/toys/broken", TOY)
                .expect(500);

        assertThat(answer.code()).isEqualTo("internal_error");
        assertThat(answer.text()).doesNotContain("secret");
    }

    @Test
    void pathsMethodsAndTypesThatDoNotExist() {
        var partner = api.as(Tokens.partner(PARTNER));

        assertThat(partner.get("/api/partner/nothing").expect(404).code()).isEqualTo("not_found");
        assertThat(partner.get("/api/partner/toys/not-a-uuid").expect(404).code())
                .isEqualTo("not_found");
        assertThat(partner.delete("/api/partner/toys").expect(405).code()).isEqualTo("method_not_allowed");
        assertThat(partner.delete("/api/partner/toys").header("Allow").orElse(""))
                .contains("GET", "POST");
        assertThat(partner.withHeader("Content-Type", "text/plain")
                        .post("/api/partner/toys", TOY)
                        .expect(415)
                        .code())
                .isEqualTo("unsupported_media_type");
        assertThat(partner.withHeader("Accept", "image/png")
                        .get("/api/partner/toys")
                        .expect(406)
                        .code())
                .isEqualTo("not_acceptable");
    }

    @Test
    void aBodyBeyondTheLimitIsRefused() {
        var large = "{\"name\":\"" + "x".repeat(2_000_000) + "\",\"size\":1}";

        var answer =
                api.as(Tokens.partner(PARTNER)).post("/api/partner/toys", large).expect(413);

        assertThat(answer.code()).isEqualTo("payload_too_large");
    }

    @Test
    void anUploadMayBeLargerThanAJsonBody() {
        var file = "x".repeat(2_000_000).getBytes(StandardCharsets.UTF_8);

        var answer = api.upload("/api/public/uploads", "file", "order.pdf", "application/pdf", file)
                .expect(200);

        assertThat(answer.text("/size")).isEqualTo("2000000");
    }

    @Test
    void aSecondToyOfTheSameNameIsAConflict() {
        var partner = api.as(Tokens.partner(UUID.randomUUID()));
        partner.post("/api/partner/toys", TOY).expect(201);

        assertThat(partner.post("/api/partner/toys", TOY).expect(409).code()).isEqualTo("conflict");
    }

    @Test
    void aChangeThatNamesAVersionNeedsTheCurrentOne() {
        var partner = api.as(Tokens.partner(UUID.randomUUID()));
        var made = partner.post("/api/partner/toys", TOY).expect(201);
        var path = made.header("Location").orElseThrow() + "/size";
        var etag = made.header("ETag").orElseThrow();

        assertThat(partner.withHeader("If-Match", "five")
                        .put(path, "{\"count\":5}")
                        .expect(400)
                        .code())
                .isEqualTo("invalid_request");
        partner.withHeader("If-Match", etag).put(path, "{\"count\":5}").expect(200);
        assertThat(partner.withHeader("If-Match", etag)
                        .put(path, "{\"count\":6}")
                        .expect(412)
                        .code())
                .isEqualTo("stale_version");
        partner.put(path, "{\"count\":7}").expect(200); // who does not ask is not refused
    }

    @Test
    void theTypeOfAProblemLeadsToAPageThatSaysWhatToDo() {
        var page = api.withHeader("Accept-Language", "ru")
                .get("/problems/toy_too_large")
                .expect(200);

        assertThat(page.header("Content-Type").orElse("")).startsWith("text/html");
        assertThat(page.text()).contains("Игрушка слишком велика", "попросите коробку побольше");
        assertThat(api.get("/problems/platform-test/stale_version").expect(200).text())
                .contains("The version is out of date");
        assertThat(api.get("/problems/%3Cscript%3E").expect(404).text()).doesNotContain("<script>");
    }
}
