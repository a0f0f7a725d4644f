package io.partnercloud.gateway.routing;

import static io.partnercloud.gateway.Upstream.BILLING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.partnercloud.gateway.FakeService.Reply;
import io.partnercloud.gateway.GatewayIT;
import io.partnercloud.testsupport.Tokens;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** CAB-7: an export passes through as it comes, however long it is, and one that breaks off is not taken for whole. */
class LongExportIT extends GatewayIT {
    private static final byte[] ROW =
            "2026-000001;1R000001;ООО «Ромашка»;Аренда 1С;20.11.2026;3890,00\r\n".getBytes(StandardCharsets.UTF_8);
    private static final int ROWS = 2_000_000;
    private static final long WHOLE = (long) ROWS * ROW.length; // 144 MB
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final long MUST_HAVE_STOPPED_BY = WHOLE / 2;

    private final AtomicLong written = new AtomicLong();
    private final AtomicLong seen = new AtomicLong(-1);

    @Test
    void aLongExportIsNotGatheredOnTheWay() throws IOException, InterruptedException {
        service(BILLING).answer(_ -> Reply.streamed("text/csv;charset=UTF-8", out -> write(out, ROWS)));

        var answer = export();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        try (var body = answer.body()) {
            assertThat(body.readNBytes(ROW.length)).isEqualTo(ROW);
            // As nobody reads on, the service can write no more than fits on the way.
            Awaitility.await()
                    .pollInterval(Duration.ofMillis(300))
                    .atMost(Duration.ofSeconds(20))
                    .until(this::hasStopped);
            assertThat(written.get()).isLessThan(MUST_HAVE_STOPPED_BY);

            assertThat(ROW.length + read(body)).isEqualTo(WHOLE);
        }
    }

    @Test
    void anExportThatBreaksOffIsCut() throws IOException, InterruptedException {
        service(BILLING)
                .answer(_ -> Reply.streamed("text/csv;charset=UTF-8", out -> {
                    write(out, ROWS / 20);
                    throw new IOException("the database is gone");
                }));

        var answer = export();

        assertThat(answer.statusCode()).isEqualTo(200);
        try (var body = answer.body()) {
            assertThatThrownBy(() -> read(body)).isInstanceOf(IOException.class);
        }
        service(BILLING).answer(_ -> Reply.json(200, "{}"));
        assertThat(partner().get("/api/partner/invoices").status()).isEqualTo(200);
    }

    private HttpResponse<InputStream> export() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/partner/invoices"))
                .header("Accept", "text/csv")
                .header("Authorization", "Bearer " + Tokens.partner(PARTNER))
                .timeout(Duration.ofSeconds(60))
                .build();
        return HTTP.send(request, BodyHandlers.ofInputStream());
    }

    private void write(OutputStream out, int rows) throws IOException {
        for (var row = 0; row < rows; row++) {
            out.write(ROW);
            written.addAndGet(ROW.length);
        }
    }

    private boolean hasStopped() {
        var now = written.get();
        return seen.getAndSet(now) == now;
    }

    private static long read(InputStream body) throws IOException {
        return body.transferTo(OutputStream.nullOutputStream());
    }
}
