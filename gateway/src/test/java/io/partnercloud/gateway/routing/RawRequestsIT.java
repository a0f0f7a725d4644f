package io.partnercloud.gateway.routing;

import static io.partnercloud.gateway.Upstream.BILLING;
import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.gateway.GatewayIT;
import io.partnercloud.testsupport.hostile.RawHttp;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bytes that no client would send: each is refused with a problem, and no breaker counts it. */
class RawRequestsIT extends GatewayIT {
    private static final String PRICES = "/api/public/price-lists/current";
    private static final String CLOSE = "Host: localhost\nConnection: close\n";

    static Stream<Arguments> requests() {
        return Stream.of(
                raw(400, "a C1 control in a header", get(PRICES, "X-A: \u00c2\u008e\n")),
                raw(400, "a key in Cyrillic", get(PRICES, "Idempotency-Key: \u00d0\u00ba\u00d0\u00bb\u00d1\u008e\n")),
                raw(400, "an override of direction in a header", get(PRICES, "X-A: a\u00e2\u0080\u00aeb\n")),
                raw(400, "NUL in a header", get(PRICES, "X-A: a\u0000b\n")),
                raw(431, "headers of twenty kilobytes", get(PRICES, "X-A: " + "a".repeat(20_000) + "\n")),
                raw(400, "a thousand headers", get(PRICES, "X-A: aaaaaaaaaa\n".repeat(1000))),
                raw(400, "an encoded slash", get("/api/public%2fprice-lists/current", "")),
                raw(400, "an encoded backslash", get("/api/public%5cprice-lists/current", "")),
                raw(400, "NUL in the path", get(PRICES + "%00", "")),
                raw(400, "no UTF-8 in the path", get(PRICES + "%ff", "")),
                raw(400, "a backslash in the path", get("/api\\public/quotes", "")),
                raw(400, "brackets in the query", get(PRICES + "?a[]=1", "")),
                raw(400, "an angle bracket in the query", get(PRICES + "?a=<b>", "")),
                raw(400, "NUL in the query", get(PRICES + "?tariff=%00", "")),
                raw(400, "an override of direction in the query", get(PRICES + "?tariff=%E2%80%AE", "")),
                raw(400, "half a percent sign", get(PRICES + "?tariff=%4", "")),
                raw(400, "no host", "GET " + PRICES + " HTTP/1.1\nConnection: close\n\n"),
                raw(400, "two hosts", "GET " + PRICES + " HTTP/1.1\nHost: a\n" + CLOSE + "\n"),
                raw(400, "a length that is none", post("Content-Length: abc\n", "")),
                raw(400, "two lengths", post("Content-Length: 2\nContent-Length: 3\n", "{}")),
                raw(400, "a chunk size that is none", post("Transfer-Encoding: chunked\n", "ZZ\n{}\n0\n\n")),
                raw(400, "a chunk that goes on", post("Transfer-Encoding: chunked\n", "2\n{}}}}\n0\n\n")),
                raw(415, "a type with a star", post("Content-Length: 2\nContent-Type: application/*\n", "{}")),
                raw(415, "a type that is none", post("Content-Length: 2\nContent-Type: nonsense\n", "{}")),
                raw(
                        415,
                        "a charset that is none",
                        post("Content-Length: 2\nContent-Type: text/plain;charset=x-none\n", "{}")),
                raw(400, "an encoded percent sign", get("/api/public/%25ZZ", "")),
                raw(404, "an unknown sign-in", get("/oauth2/authorization/x", "")));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("requests")
    void isRefusedWithAProblem(int status, String name, String request) {
        var answer = RawHttp.ask(port, request);

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.isProblem()).as(answer.text()).isTrue();
        assertThat(answer.text()).doesNotContain("Tomcat").doesNotContain("Exception");
    }

    @Test
    void whatACallerSendsWrongNeverOpensTheBreaker() {
        IntStream.range(0, 24).forEach(_ -> {
            RawHttp.ask(port, get(PRICES, "X-A: \u00c2\u008e\n"));
            RawHttp.ask(port, post("Transfer-Encoding: chunked\n", "ZZ\n{}\n0\n\n"));
            RawHttp.ask(port, post("Content-Length: 2\nContent-Type: application/*\n", "{}"));
        });

        assertThat(breakers.of(BILLING).getMetrics().getNumberOfFailedCalls()).isZero();
        assertThat(api.get(PRICES).status()).isEqualTo(200);
    }

    private static Arguments raw(int status, String name, String request) {
        return Arguments.of(status, name, request);
    }

    private static String get(String path, String headers) {
        return "GET " + path + " HTTP/1.1\n" + CLOSE + headers + "\n";
    }

    private static String post(String headers, String body) {
        return "POST /api/public/quotes HTTP/1.1\n" + CLOSE + headers + "\n" + body;
    }
}
