package io.partnercloud.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.partnercloud.gateway.GatewayIT;
import io.partnercloud.testsupport.PageFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CabinetFilesIT extends GatewayIT {
    private static final int WORTH_PACKING = 2048;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cabinet",
                "/desk/",
                "/cabinet/clients?status=TRIAL&q=%D0%9B%D1%91%D0%BD&page=2",
                "/cabinet/clients/1R00042",
                "/desk/money/unmatched?open=1",
                "/client/invoices/2026-000041"
            })
    void everyAddressOfAPageAnswersTheOnePageWithWhateverFilters(String address) {
        var page = api.get(address).expect(200);

        assertThat(page.header("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.header("Cache-Control")).hasValue("no-cache");
        assertThat(page.header("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'self';")
                .doesNotContain("unsafe-inline");
        assertThat(page.text()).contains("Партнёрское облако").doesNotContain("<style", "style=");
        assertThat(api.withHeader("If-None-Match", page.header("ETag").orElseThrow())
                        .get(address)
                        .status())
                .isEqualTo(304);
    }

    @Test
    void whatThePageLoadsIsKeptForGoodAndSentPacked() throws IOException {
        var files = PageFiles.of(api.get("/cabinet").text());
        assumeThat(files).as("without Node the pages are not built").isNotEmpty();
        for (var file : files) {
            var whole = api.get(file).expect(200);
            assertThat(whole.header("Cache-Control").orElseThrow()).as(file).contains("max-age=31536000", "immutable");

            if (whole.bytes().length < WORTH_PACKING) {
                continue;
            }
            var packed = api.withHeader("Accept-Encoding", "gzip").get(file).expect(200);
            assertThat(packed.header("Content-Encoding")).as(file).hasValue("gzip");
            assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.bytes())).readAllBytes())
                    .as(file)
                    .isEqualTo(whole.bytes());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/app/index.html", "/app/", "/app/index-00000000.js", "/app/problems_ru.properties"})
    void whatIsNoFileOfAPageIsNotFound(String address) {
        assertThat(api.get(address).status()).isEqualTo(404);
    }
}
