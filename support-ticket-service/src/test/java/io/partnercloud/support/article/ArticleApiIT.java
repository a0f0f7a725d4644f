package io.partnercloud.support.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.support.SupportIT;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.Tokens;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("CAB-5: articles that operators publish")
class ArticleApiIT extends SupportIT {
    private static final String ADMIN = "/api/admin/articles";
    private static final String PARTNERS = "/api/partner/articles";
    private static final String CLIENTS = "/api/client/articles";

    @Test
    void aDraftIsSeenByOperatorsOnlyUntilItsDayHasCome() {
        var slug = draft("EVERYBODY", "Плановые работы в воскресенье");
        partner().get(PARTNERS + "/" + slug).expect(404);
        assertThat(operator().get(ADMIN + "/" + slug).expect(200).text("/state"))
                .isEqualTo("DRAFT");

        publish(slug, LocalDate.of(2090, 1, 1));

        assertThat(partner().get(PARTNERS + "/" + slug).expect(404).code()).isEqualTo("article_unknown");
        assertThat(operator().get(ADMIN + "/" + slug).text("/state")).isEqualTo("PLANNED");
        assertThat(operator().get(ADMIN + "?state=PLANNED").text()).contains(slug);

        publish(slug, LocalDate.of(2021, 1, 1));

        var shown = partner().get(PARTNERS + "/" + slug).expect(200);
        assertThat(shown.text("/html")).contains("<strong>ночью</strong>");
        assertThat(shown.text()).doesNotContain("\"text\"", "\"audience\"", "\"state\"");
        client().get(CLIENTS + "/" + slug).expect(200);

        assertThat(operator()
                        .post(ADMIN + "/" + slug + "/withdrawal", Map.of("reason", "Перенесли"))
                        .expect(200)
                        .text("/state"))
                .isEqualTo("DRAFT");
        partner().get(PARTNERS + "/" + slug).expect(404);
        assertThat(operator()
                        .post(ADMIN + "/" + slug + "/withdrawal", Map.of("reason", "Ещё раз"))
                        .expect(409)
                        .code())
                .isEqualTo("article_not_published");
        assertThat(operator().get("/api/admin/audit?subject=article:" + slug).text())
                .contains("article.drafted", "article.published", "article.withdrawn", "Перенесли");
    }

    @Test
    void eachReadsWhatIsForThem() {
        var forPartners = published("PARTNERS", "Доводы для партнёров");
        var forClients = published("CLIENTS", "Памятка клиенту");

        partner().get(PARTNERS + "/" + forPartners).expect(200);
        partner().get(PARTNERS + "/" + forClients).expect(404);
        client().get(CLIENTS + "/" + forClients).expect(200);
        client().get(CLIENTS + "/" + forPartners).expect(404);
        assertThat(partner().get(PARTNERS + "?size=200").expect(200).text())
                .contains(forPartners)
                .doesNotContain(forClients);
        assertThat(client().get(CLIENTS + "?size=200").expect(200).text())
                .contains(forClients)
                .doesNotContain(forPartners);
        partner().get(PARTNERS + "?state=DRAFT").expect(400);
    }

    @Test
    void articlesAreFoundByTheirWordsInRussian() {
        var slug = published("EVERYBODY", "Зелёные накопители подорожали");

        for (String words : new String[] {"зеленый накопитель", "подорож", "накопителей"}) {
            assertThat(partner()
                            .get(PARTNERS + "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                            .expect(200)
                            .text())
                    .as(words)
                    .contains(slug);
        }
        assertThat(partner().get(PARTNERS + "?q=xylophone").expect(200).text("/total"))
                .isEqualTo("0");
    }

    @Test
    void aProgramIsAttachedSavedByItsReadersAndTakenOutAgain() {
        var slug = published("EVERYBODY", "Запускатор для 32 бит");
        var program = new byte[] {'M', 'Z', 0, 1, 2, 3, (byte) 0x90};
        var before = operator().get(ADMIN + "/" + slug).header("ETag").orElseThrow();

        var file = operator()
                .upload(ADMIN + "/" + slug + "/files", "file", "rent1c-32.exe", "application/octet-stream", program)
                .expect(201)
                .text("/id");

        var shown = partner().get(PARTNERS + "/" + slug).expect(200);
        assertThat(shown.text("/files/0/name")).isEqualTo("rent1c-32.exe");
        assertThat(shown.header("ETag").orElseThrow()).isNotEqualTo(before);
        var saved = partner().get(PARTNERS + "/" + slug + "/files/" + file).expect(200);
        assertThat(saved.text()).startsWith("MZ");
        assertThat(saved.header("Content-Disposition").orElseThrow()).startsWith("attachment");
        client().get(CLIENTS + "/" + slug + "/files/" + file).expect(200);
        partner()
                .get(PARTNERS + "/" + published("EVERYBODY", "Другая") + "/files/" + file)
                .expect(404);
        partner().get(PARTNERS + "/" + slug + "/files/" + UUID.randomUUID()).expect(404);

        operator().delete(ADMIN + "/" + slug + "/files/" + file).expect(200);

        partner().get(PARTNERS + "/" + slug + "/files/" + file).expect(404);
    }

    @Test
    void twoOperatorsDoNotOverwriteEachOther() {
        var slug = draft("EVERYBODY", "Правка");
        var etag = operator().get(ADMIN + "/" + slug).header("ETag").orElseThrow();
        var body = article("EVERYBODY", "Правка первая");

        operator().withHeader("If-Match", etag).put(ADMIN + "/" + slug, body).expect(200);

        assertThat(operator()
                        .withHeader("If-Match", etag)
                        .put(ADMIN + "/" + slug, article("EVERYBODY", "Правка вторая"))
                        .expect(412)
                        .code())
                .isEqualTo("stale_version");
        assertThat(operator().get(ADMIN + "/" + slug).text("/title")).isEqualTo("Правка первая");
    }

    @Test
    void anAddressIsOneArticles() {
        var slug = draft("EVERYBODY", "Первая");
        var same = article("EVERYBODY", "Вторая");
        same.put("slug", slug);

        assertThat(operator().post(ADMIN, same).expect(409).code()).isEqualTo("article_slug_taken");
        same.put("slug", "Не Адрес");
        operator().post(ADMIN, same).expect(400);
    }

    @Test
    void aTextIsSeenBeforeItIsKept() {
        var seen = operator()
                .post(ADMIN + "/preview", Map.of("text", "**да** <script>x</script>\n\n{{price-list UNIFIED}}"))
                .expect(200);

        assertThat(seen.text("/html")).contains("<strong>да</strong>").doesNotContain("<script");
        assertThat(seen.text("/priceLists/0")).isEqualTo("UNIFIED");
    }

    @ParameterizedTest
    @EnumSource(ArticleSection.class)
    void theSandboxHasSomethingToReadInEverySection(ArticleSection section) {
        assertThat(partner()
                        .get(PARTNERS + "?section=" + section)
                        .expect(200)
                        .json()
                        .at("/items"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.at("/lead").asString()).isNotBlank());
    }

    @Test
    void theTariffsShowThePriceListInForce() {
        assertThat(partner().get(PARTNERS + "/prices").expect(200).text("/priceLists/0"))
                .isEqualTo("UNIFIED");
    }

    private ApiClient client() {
        return api.as(Tokens.client(UUID.randomUUID()));
    }

    private String published(String audience, String title) {
        var slug = draft(audience, title);
        publish(slug, LocalDate.of(2021, 1, 1));
        return slug;
    }

    private void publish(String slug, LocalDate on) {
        operator()
                .put(ADMIN + "/" + slug + "/publication", Map.of("on", on.toString()))
                .expect(200);
    }

    private String draft(String audience, String title) {
        var body = article(audience, title);
        var slug = "a-" + UUID.randomUUID();
        body.put("slug", slug);
        operator().post(ADMIN, body).expect(201);
        return slug;
    }

    private static Map<String, String> article(String audience, String title) {
        var body = new LinkedHashMap<String, String>();
        body.put("section", "NEWS");
        body.put("audience", audience);
        body.put("title", title);
        body.put("lead", "Коротко о главном");
        body.put("text", "Работы пройдут **ночью**.");
        return body;
    }
}
