package io.partnercloud.gateway.limit;

import static io.partnercloud.gateway.Upstream.BILLING;
import static io.partnercloud.gateway.Upstream.SUPPORT;
import static io.partnercloud.gateway.Upstream.TRIAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.gateway.FakeService.Reply;
import io.partnercloud.gateway.FakeServices;
import io.partnercloud.gateway.GatewayIT;
import io.partnercloud.testsupport.Tokens;
import java.io.ByteArrayInputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LimitsIT extends GatewayIT {
    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void aBodyOfMoreThanAMegabyteIsRefusedUnread() {
        var answer = partner().post("/api/partner/tickets", "\"" + "a".repeat(MEGABYTE) + "\"");

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("payload_too_large");
        assertThat(FakeServices.requests()).isZero();
    }

    @Test
    void aBodyWithoutAnAnnouncedLengthIsStoppedBeforeAnyOfItIsPassedOn() throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/partner/tickets"))
                    .header("Authorization", "Bearer " + Tokens.partner(PARTNER))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[3 * MEGABYTE])))
                    .build();

            var answer = http.send(request, BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("payload_too_large");
        }
        assertThat(service(SUPPORT).received()).isEmpty();
        assertThat(partner().get("/api/partner/tickets").status()).isEqualTo(200);
    }

    @Test
    void aBodyThatBreaksOffDoesNotReachTheServiceAsAWhole() throws Exception {
        for (String length : new String[] {"Content-Length: 1000", "Transfer-Encoding: chunked"}) {
            try (var socket = new Socket("localhost", port)) {
                socket.getOutputStream()
                        .write("""
                        POST /api/partner/tickets HTTP/1.1\r
                        Host: localhost\r
                        Authorization: Bearer %s\r
                        Content-Type: text/plain\r
                        %s\r
                        \r
                        3\r
                        abc\r
                        """.formatted(Tokens.partner(PARTNER), length).getBytes(StandardCharsets.US_ASCII));
                socket.shutdownOutput();
                socket.getInputStream().readAllBytes();
            }
        }

        assertThat(service(SUPPORT).received()).isEmpty();
        assertThat(partner().get("/api/partner/tickets").status()).isEqualTo(200);
    }

    @Test
    void aFileMayBeLargerButNotWithoutEnd() {
        var five = partner()
                .upload(
                        "/api/partner/invoices/1/payment-orders",
                        "file",
                        "a.pdf",
                        "application/pdf",
                        new byte[5 * MEGABYTE]);
        var thirteen = partner()
                .upload(
                        "/api/partner/invoices/1/payment-orders",
                        "file",
                        "a.pdf",
                        "application/pdf",
                        new byte[13 * MEGABYTE]);

        assertThat(five.status()).isEqualTo(200);
        assertThat(service(BILLING).last().size()).isGreaterThan(5 * MEGABYTE);
        assertThat(thirteen.status()).isEqualTo(413);
        assertThat(service(BILLING).received()).hasSize(1);
    }

    @Test // INV-6
    void aBankStatementMayBeLargerWhateverTheForm() {
        var form = operator()
                .upload("/api/admin/bank-statements", "file", "kl_to_1c.txt", "text/plain", new byte[20 * MEGABYTE]);
        var body = operator()
                .withHeader("Content-Type", "text/plain")
                .post("/api/admin/bank-statements", "x".repeat(20 * MEGABYTE));
        var tooLarge = operator()
                .upload("/api/admin/bank-statements", "file", "kl_to_1c.txt", "text/plain", new byte[35 * MEGABYTE]);
        var elsewhere = operator()
                .withHeader("Content-Type", "text/plain")
                .post("/api/admin/bank-statements/1/drop", "x".repeat(2 * MEGABYTE));

        assertThat(form.status()).isEqualTo(200);
        assertThat(body.status()).isEqualTo(200);
        assertThat(tooLarge.status()).isEqualTo(413);
        assertThat(elsewhere.status()).isEqualTo(413);
        assertThat(service(BILLING).received()).hasSize(2);
    }

    @Test // CAB-5: the launcher
    void aFileOfAnArticleMayBeAWholeProgram() {
        var program = new byte[20 * MEGABYTE];
        var ofArticle =
                operator().upload("/api/admin/articles/launcher/files", "file", "rent1c.exe", "text/plain", program);
        var ofTicket =
                operator().upload("/api/admin/tickets/7/attachments", "file", "rent1c.exe", "text/plain", program);

        assertThat(ofArticle.status()).isEqualTo(200);
        assertThat(ofTicket.status()).isEqualTo(413);
    }

    @Test
    void everyAnswerTellsBrowsersToBeCareful() {
        service(TRIAL)
                .answer(_ -> Reply.json(200, "{}")
                        .with("X-Frame-Options", "SAMEORIGIN")
                        .with("Server", "x/1.0"));

        for (String path : new String[] {"/", "/api/partner/clients", "/api/admin/jobs", "/nothing"}) {
            var answer = partner().get(path);
            assertThat(answer.header("X-Content-Type-Options")).as(path).hasValue("nosniff");
            assertThat(answer.header("X-Frame-Options")).as(path).hasValue("DENY");
            assertThat(answer.header("Referrer-Policy")).as(path).hasValue("same-origin");
            assertThat(answer.header("Content-Security-Policy").orElseThrow())
                    .as(path)
                    .contains("default-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.header("Server")).as(path).isEmpty();
            assertThat(answer.header("Strict-Transport-Security")).as(path).isEmpty();
        }
    }

    @Test // WGT-1
    void anyPageMayAskForTheWidgetButForNothingElse() {
        var widget = api.withHeader("Origin", "https://romashka.example").get("/api/public/widgets/romashka.example");
        var quotes = api.withHeader("Origin", "https://romashka.example").get("/api/public/price-lists/current");

        assertThat(widget.header("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(service(TRIAL).last().headers().getFirst("Origin")).isEqualTo("https://romashka.example");
        assertThat(quotes.header("Access-Control-Allow-Origin")).isEmpty();
    }
}
