package io.partnercloud.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.gateway.GatewayIT;
import io.partnercloud.gateway.Upstream;
import io.partnercloud.testsupport.PageFiles;
import io.partnercloud.testsupport.hostile.RawHttp;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class PagesIT extends GatewayIT {

    @Test
    void theFirstPageNeedsNothingFromElsewhere() {
        var page = api.get("/");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Партнёрское облако", "/docs");
        assertThat(PageFiles.of(page.text())).hasSize(2);
        PageFiles.areKeptForGood(api, page.text());
    }

    @Test
    void aPageIsAskedForAgainAndAnsweredInFullOnlyIfItHasChanged() {
        var page = api.get("/").expect(200);
        assertThat(page.header("Cache-Control")).hasValue("no-cache");
        assertThat(page.header("Last-Modified")).as("the same in each build").isEmpty();

        var again = api.withHeader("If-None-Match", page.header("ETag").orElseThrow())
                .get("/");

        assertThat(again.status()).isEqualTo(304);
        assertThat(again.header("Cache-Control")).hasValue("no-cache");
        assertThat(api.withHeader("If-None-Match", "W/\"another\"").get("/").status())
                .isEqualTo(200);
    }

    @Test
    void aFileOfTheDocumentationPageIsNotSentTwice() {
        var file = api.get("/swagger-ui/swagger-ui.css").expect(200);
        assertThat(file.header("Cache-Control")).hasValue("no-cache");

        var again = api.withHeader("If-None-Match", file.header("ETag").orElseThrow())
                .get("/swagger-ui/swagger-ui.css");

        assertThat(again.status()).isEqualTo(304);
        assertThat(again.bytes()).isEmpty();
    }

    @Test
    void filesArePackedForWhoCanUnpackThem() throws IOException {
        var packing = api.withHeader("Accept-Encoding", "gzip");
        for (var file : PageFiles.of(api.get("/").text())) {
            var packed = packing.get(file).expect(200);

            assertThat(packed.header("Content-Encoding")).as(file).hasValue("gzip");
            assertThat(packed.headers("Vary")).as(file).contains("accept-encoding");
            assertThat(packed.header("ETag").orElseThrow()).as(file).startsWith("W/");
            assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.bytes())).readAllBytes())
                    .isEqualTo(api.get(file).bytes());
        }
        assertThat(packing.get("/swagger-ui/swagger-ui-bundle.js").bytes().length)
                .isLessThan(600_000);
        assertThat(packing.get("/session").header("Content-Encoding"))
                .as("an answer about a person")
                .isEmpty();
    }

    @Test
    void theStatusSaysWhichServicesAreReady() {
        service(Upstream.SUPPORT).stop();

        var status = api.get("/status").json();

        assertThat(status.at("/services").size()).isEqualTo(6);
        assertThat(status.at("/services/2/name").asString()).isEqualTo("billing-service");
        assertThat(status.at("/services/2/ready").asBoolean()).isTrue();
        assertThat(status.at("/services/4/ready").asBoolean()).isFalse();
        assertThat(status.at("/letters").asString()).isEqualTo("http://localhost:8025");
    }

    @Test
    void oneDocumentationPageShowsAllServices() {
        assertThat(api.get("/docs").header("Location").orElseThrow()).contains("/swagger-ui/index.html");
        assertThat(api.get("/swagger-ui/index.html").status()).isEqualTo(200);
        var settings = api.get("/v3/api-docs/swagger-config").json();
        assertThat(settings.at("/urls")
                        .valueStream()
                        .map(each -> each.path("url").asString()))
                .contains("/v3/api-docs/billing", "/v3/api-docs/identity", "/v3/api-docs");
        assertThat(api.get("/v3/api-docs/billing").text("/path")).isEqualTo("/v3/api-docs");
        assertThat(api.get("/v3/api-docs").text()).contains("/api/admin/business-date");
    }

    @Test
    void theTypeOfAProblemIsAPage() {
        assertThat(api.get("/problems/billing-service/invoice_already_cancelled")
                        .text("/path"))
                .isEqualTo("/problems/invoice_already_cancelled");
        assertThat(api.get("/problems/gateway/too_many_requests").status()).isEqualTo(200);
        assertThat(api.get("/problems/other-service/anything").status()).isEqualTo(404);
    }

    @Test
    void nobodyIsBelievedAboutWhereWeAre() {
        var answer = RawHttp.ask(port, """
                GET /v3/api-docs/swagger-config HTTP/1.1
                Host: evil.test
                X-Forwarded-Host: evil.test
                X-Forwarded-Proto: https
                Forwarded: host=evil.test
                Connection: close

                """);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).doesNotContain("evil.test").contains("http://localhost:8080/");
    }

    @Test
    void aParameterThatNobodyDeclaredIsRefusedOnTheGatewaysOwnPagesToo() {
        for (var path : new String[] {"/session?who=me", "/status?verbose=1"}) {
            assertThat(api.get(path).expect(400).code()).as(path).isEqualTo("unknown_parameter");
        }
    }
}
