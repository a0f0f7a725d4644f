package io.partnercloud.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.ServiceDatabase;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.Tokens;
import io.partnercloud.testsupport.Workbook;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** CAB-7: every list is exported whole, as a stream, to whoever may read it. */
@ServiceIT
class ExportIT {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int MANY = 200_000;

    @Autowired
    private ApiClient api;

    @Autowired
    private ServiceDatabase database;

    @LocalServerPort
    private int port;

    @BeforeEach
    void thereAreManyEntries() {
        database.asSuperuser().sql("""
                insert into entries select generate_series(1, :many) on conflict do nothing
                """).param("many", MANY).update();
        database.asSuperuser().sql("analyze entries").update();
    }

    @Test
    void aProgramGetsTheWholeListAsPlainCsv() {
        var answer =
                operator("text/csv").get("/api/admin/entries?upTo=1201&size=10").expect(200);

        var lines = answer.text().split("\r\n", -1);
        assertThat(lines[0]).isEqualTo("\uFEFFNumber,Kind,Text,Amount,On,At,Round");
        assertThat(lines[1]).isEqualTo("1,ODD,запись 1,0.50,2026-11-24,2026-11-24T00:00:01+03:00,no");
        assertThat(lines[100]).isEqualTo("100,EVEN,запись 100,50.00,2026-12-03,2026-11-24T00:01:40+03:00,yes");
        assertThat(lines).hasSize(1 + 1201 + 1).endsWith("");
        assertThat(answer.header("Content-Type")).contains("text/csv;header=present;charset=UTF-8");
        assertThat(answer.header("Content-Disposition").orElseThrow())
                .matches("attachment; filename=\"entries-\\d{4}-\\d\\d-\\d\\d.csv\"; filename\\*=UTF-8''entries-.*");
        assertThat(answer.headers("Vary")).map(String::toLowerCase).contains("accept", "accept-language");
    }

    @Test
    void aRussianSpreadsheetGetsItsOwnSeparatorsAndWords() {
        var answer = russian("text/csv")
                .get("/api/admin/entries?upTo=2&sort=number,desc")
                .expect(200);

        assertThat(answer.text()).isEqualTo("""
                \uFEFFНомер;Вид;Текст;Сумма;Дата;Время;Круглая\r
                2;Чётная;запись 2;1,00;25.11.2026;24.11.2026 00:00:02;нет\r
                1;Нечётная;запись 1;0,50;24.11.2026;24.11.2026 00:00:01;нет\r
                """);
        assertThat(answer.header("Content-Disposition").orElseThrow())
                .contains("filename=\"entries-")
                .contains("filename*=UTF-8''%D0%97%D0%B0%D0%BF%D0%B8%D1%81%D0%B8-");
        assertThat(answer.header("Content-Language")).contains("ru");
    }

    @Test
    void aTextThatASpreadsheetWouldRunIsDisarmed() {
        var formula = "%3D1%2B1%7Ccmd%3B%22x%22"; // =1+1|cmd;"x"

        var csv = russian("text/csv").get("/api/admin/entries?upTo=1&text=" + formula);
        var xlsx = russian(XLSX).get("/api/admin/entries?upTo=1&text=" + formula);

        assertThat(csv.text()).contains(";\"'=1+1|cmd;\"\"x\"\" 1\";");
        assertThat(Workbook.of(xlsx.bytes()).rows().get(1)).contains("=1+1|cmd;\"x\" 1");
        assertThat(Workbook.of(xlsx.bytes()).part("xl/worksheets/sheet1.xml")).doesNotContain("<f>");
    }

    @Test
    void aSheetHasCellsOfTheirOwnTypes() {
        var answer = russian(XLSX).get("/api/admin/entries?upTo=1201").expect(200);

        assertThat(answer.header("Content-Type")).contains(XLSX);
        var file = Workbook.of(answer.bytes());
        assertThat(file.rows()).hasSize(1202);
        assertThat(file.rows().getFirst())
                .containsExactly("Номер", "Вид", "Текст", "Сумма", "Дата", "Время", "Круглая");
        assertThat(file.rows().get(2)) // dates are days since 1900
                .containsExactly("2", "Чётная", "запись 2", "1.00", "46351.0", "46350.000023148146", "нет");
        assertThat(file.part("xl/worksheets/sheet1.xml").substring(0, 5000))
                .contains("<c r=\"A2\" t=\"n\">", "<c r=\"D2\" s=\"2\" t=\"n\">", "<c r=\"E2\" s=\"3\" t=\"n\">");
        assertThat(file.part("xl/styles.xml")).contains("dd.mm.yyyy", "#,##0.00", "<b/>");
    }

    @Test
    void anEmptyListIsExportedWithItsTitles() {
        assertThat(operator("text/csv").get("/api/admin/entries?upTo=0").text())
                .isEqualTo("\uFEFFNumber,Kind,Text,Amount,On,At,Round\r\n");
        assertThat(Workbook.of(operator(XLSX).get("/api/admin/entries?upTo=0").bytes())
                        .rows())
                .containsExactly(List.of("Number", "Kind", "Text", "Amount", "On", "At", "Round"));
    }

    @Test
    void whoWouldRatherHaveJsonOrAnythingGetsAPage() {
        for (var accept : List.of("*/*", "application/json, text/csv;q=0.5", "text/html, */*;q=0.8")) {
            assertThat(operator(accept).get("/api/admin/entries?upTo=3").text("/total"))
                    .isEqualTo("3");
        }
        assertThat(operator("text/csv, */*;q=0.1")
                        .get("/api/admin/entries?upTo=3")
                        .text())
                .startsWith("\uFEFF");
        assertThat(operator("application/json").get("/api/admin/entries?upTo=3").headers("Vary"))
                .contains("Accept");
    }

    @Test
    void whatNobodyWritesIsNotAcceptable() {
        assertThat(operator("application/pdf")
                        .get("/api/admin/entries?upTo=3")
                        .expect(406)
                        .code())
                .isEqualTo("not_acceptable");
        assertThat(operator("text/csv")
                        .get("/api/public/echo?month=2026-11&quarter=2026-Q4&price=1")
                        .status())
                .isEqualTo(406);
    }

    @Test
    void anExportIsOpenToWhoMayReadTheListAndNarrowedToHisRows() {
        var romashka = UUID.randomUUID();
        var toys = api.as(Tokens.partner(romashka));
        toys.post("/api/partner/toys", Map.of("name", "ball", "size", 3)).expect(201);
        toys.post("/api/partner/toys", Map.of("name", "kite", "size", 1)).expect(201);
        api.as(Tokens.partner(UUID.randomUUID()))
                .post("/api/partner/toys", Map.of("name", "ball", "size", 2))
                .expect(201);

        assertThat(toys.withHeader("Accept", "text/csv")
                        .get("/api/partner/toys?sort=size")
                        .text())
                .isEqualTo("\uFEFFName,Size,Partner\r\nkite,1,%s\r\nball,3,%s\r\n".formatted(romashka, romashka));
        api.withHeader("Accept", "text/csv").get("/api/partner/toys").expect(401);
        toys.withHeader("Accept", "text/csv").get("/api/admin/entries?upTo=1").expect(403);
    }

    @Test
    void whatFailsBeforeTheFirstRowIsAProblem() {
        var operator = operator("text/csv");

        assertThat(operator.get("/api/admin/entries?upTo=9&sort=text")
                        .expect(400)
                        .text("/errors/0/code"))
                .isEqualTo("unknown_sort_field");
        assertThat(operator.get("/api/admin/entries?upTo=9&sort=text").text("/errors/0/allowed/0"))
                .isEqualTo("number");
        assertThat(operator.get("/api/admin/entries?upTo=9&sort=number&sort=number")
                        .text("/errors/0/code"))
                .isEqualTo("one_sort_field");
        var failed = operator.get("/api/admin/entries?upTo=9&failAt=5").expect(500);
        assertThat(failed.code()).isEqualTo("internal_error");
        assertThat(failed.header("Content-Type")).contains("application/problem+json");
    }

    @Test
    void whatFailsLaterCutsTheConnectionSoThatNobodyTakesAPartForTheWhole() {
        for (var accept : List.of("text/csv", XLSX)) {
            assertThatThrownBy(() -> operator(accept).get("/api/admin/entries?upTo=3000&failAt=2500"))
                    .isInstanceOf(UncheckedIOException.class);
        }
    }

    @Test
    void theAnswerBeginsWhileTheQueryRunsAndTheQueryEndsWithItsReader() throws Exception {
        var answer = open("text/csv", Map.of());
        var body = answer.body();

        assertThat(body.readNBytes(1000)).hasSize(1000);
        Awaitility.await() // at this very moment it may be fetching
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(openCursors()).isEqualTo(1));
        assertThat(operator("text/csv")
                        .get("/api/admin/entries?upTo=1")
                        .expect(429)
                        .code())
                .isEqualTo("too_many_exports");
        assertThat(operator("application/json").get("/api/admin/entries?upTo=1").status())
                .isEqualTo(200);

        body.close();
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(openCursors()).isZero());
        Awaitility.await() // its place is free a moment after its cursor is closed
                .atMost(Duration.ofSeconds(20))
                .until(() ->
                        operator("text/csv").get("/api/admin/entries?upTo=1").status() == 200);
    }

    @Test
    void csvIsPackedForWhoTakesItPacked() throws Exception {
        var answer = open("text/csv", Map.of("Accept-Encoding", "gzip"));

        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        try (var unpacked = new GZIPInputStream(answer.body())) {
            assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .hasSize(MANY + 1);
        }
    }

    @Test
    void countingStopsWhereNobodyWouldPageTo() {
        var page = operator("application/json").get("/api/admin/entries?upTo=50000&size=200");
        var last = operator("application/json").get("/api/admin/entries?upTo=10000&page=99&size=100");

        assertThat(page.text("/total")).isEqualTo("10000");
        assertThat(page.text("/totalIsAtLeast")).isEqualTo("true");
        assertThat(last.text("/total")).isEqualTo("10000");
        assertThat(last.json().has("totalIsAtLeast")).isFalse();
        assertThat(operator("*/*")
                        .get("/api/admin/entries?upTo=120&page=2&size=50")
                        .text("/total"))
                .isEqualTo("120");
    }

    @Test
    void theDescriptionNamesThePageAndTheExports() {
        var answer = api.get("/v3/api-docs").json().at("/paths/~1api~1admin~1entries/get/responses/200");

        assertThat(answer.at("/content/application~1json/schema/$ref").asString("") + answer)
                .contains("#/components/schemas/EntryPage", "text/csv", XLSX);
        assertThat(api.get("/v3/api-docs")
                        .json()
                        .at("/components/schemas/EntryPage/properties")
                        .propertyNames())
                .contains("items", "page", "size", "total", "totalIsAtLeast");
    }

    @Test
    void operatorsExportWhatThePlatformKeeps() {
        for (var list : List.of("/api/admin/audit", "/api/admin/dead-letters", "/api/admin/jobs")) {
            assertThat(russian("text/csv")
                            .get(list)
                            .expect(200)
                            .text()
                            .lines()
                            .findFirst()
                            .orElseThrow())
                    .isIn(
                            "\uFEFFВремя;Кто;Действие;С чем;Причина;Было;Стало;Трассировка",
                            "\uFEFFНомер;Вид;Получатель;Тема;Раздел;Смещение;Ключ;Событие;Тип;Причина;Попыток;Отложено;"
                                    + "Последняя попытка",
                            "\uFEFFЗадание;Расписание;Порядок;Сделано по;Последний запуск");
        }
    }

    @Test
    void aHeadRequestLearnsTheNameAndReadsNothing() {
        var answer = operator("text/csv").head("/api/admin/entries?upTo=5&failAt=3");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Disposition")).isPresent();
    }

    private ApiClient operator(String accept) {
        return api.as(Tokens.operator()).withHeader("Accept", accept);
    }

    private ApiClient russian(String accept) {
        return operator(accept).withHeader("Accept-Language", "ru");
    }

    /** All entries as a stream. */
    private HttpResponse<InputStream> open(String accept, Map<String, String> headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/admin/entries?upTo=" + MANY))
                .header("Authorization", "Bearer " + Tokens.operator())
                .header("Accept", accept);
        new HashMap<>(headers).forEach(request::header);
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofInputStream());
    }

    private int openCursors() {
        return database.asSuperuser()
                .sql("""
                        select count(*) from pg_stat_activity
                        where datname = :name and state like 'idle in transaction%' and query like 'fetch%'
                        """)
                .param("name", database.name())
                .query(Integer.class)
                .single();
    }
}
