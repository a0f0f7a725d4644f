package io.partnercloud.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.partnercloud.gateway.GatewayIT;
import io.partnercloud.testsupport.Tokens;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * After a refusal a kept connection goes on, or the answer has said that it ends: who is not told sends the next request into
 * a connection that is being closed, and gets no answer to it.
 */
class KeptConnectionsIT extends GatewayIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String HOST = "Host: localhost\n";
    private static final String GOOD = "GET /api/public/price-lists/current HTTP/1.1\n" + HOST + "\n";
    private static final String LONG = "x".repeat(300_000);
    private static final String LONG_HEADER = "X-A: " + "a".repeat(20_000) + "\n";

    static Stream<Arguments> refused() {
        return Stream.of(
                argumentSet("no token", get("/api/partner/clients", "")),
                argumentSet("no token, a body unread", post("/api/partner/tickets", "", LONG)),
                argumentSet("no token of ours", post("/api/partner/tickets", "Authorization: Bearer x\n", LONG)),
                argumentSet("another's role", post("/api/admin/tickets", bearer(), LONG)),
                argumentSet("an unknown path", post("/nothing", "", LONG)),
                argumentSet("an unknown sign-in", get("/oauth2/authorization/x", "")),
                argumentSet("an unknown method", "FOO /api/partner/clients HTTP/1.1\n" + HOST + "\n"),
                argumentSet("NUL in the path", post("/api/public/quotes%00", "", LONG)),
                argumentSet("an encoded slash", post("/api/public%2fquotes", "", LONG)),
                argumentSet("NUL in the query", post("/api/public/quotes?a=%00", "", LONG)),
                argumentSet("brackets in the query", post("/api/public/quotes?a[]=1", "", LONG)),
                argumentSet("a control in a header", post("/api/public/quotes", "X-A: \u00c2\u008e\n", LONG)),
                argumentSet("NUL in a header", post("/api/public/quotes", "X-A: a\0b\n", LONG)),
                argumentSet("a body too large", post("/api/public/quotes", "", "x".repeat(1_100_000))),
                argumentSet("a type that is none", post("/api/public/quotes", "Content-Type: nonsense\n", LONG)),
                argumentSet("headers too large", get("/api/public/quotes", LONG_HEADER)),
                argumentSet("headers too large, a body unread", post("/api/public/quotes", LONG_HEADER, "{}")),
                argumentSet("an address too long", post("/api/public/quotes?a=" + "%D0%AF".repeat(3_000), "", "{}")),
                argumentSet("an unknown expectation", post("/api/partner/tickets", "Expect: nothing\n", "{}")),
                argumentSet("nothing: a success", GOOD));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void aConnectionGoesOnOrTheAnswerHasSaidThatItEnds(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            ask(socket, GOOD);

            var answer = ask(socket, request);

            if (answer.toLowerCase(Locale.ROOT).contains("\r\nconnection: close\r\n")) {
                assertThat(socket.getInputStream().read()).as(answer).isEqualTo(-1);
            } else {
                assertThat(ask(socket, GOOD)).as("after %s", answer).startsWith("HTTP/1.1 200");
            }
        }
    }

    private static String ask(Socket socket, String request) throws IOException {
        try {
            socket.getOutputStream().write(request.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException _) {
            // the other end has answered and closed before it had all: its answer is there to be read
        }
        var found = new ByteArrayOutputStream();
        while (!isWhole(found.toString(StandardCharsets.ISO_8859_1))) {
            var next = socket.getInputStream().read();
            if (next < 0) {
                throw new EOFException("ended after " + found);
            }
            found.write(next);
        }
        return found.toString(StandardCharsets.ISO_8859_1);
    }

    private static boolean isWhole(String text) {
        var end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return false;
        }
        var head = text.substring(0, end).toLowerCase(Locale.ROOT);
        return head.contains("transfer-encoding: chunked")
                ? text.endsWith("0\r\n\r\n")
                : head.lines()
                        .filter(line -> line.startsWith("content-length:"))
                        .map(line -> Integer.parseInt(line.substring(15).strip()))
                        .allMatch(length -> text.length() - end - 4 >= length);
    }

    private static String bearer() {
        return "Authorization: Bearer " + Tokens.partner(PARTNER) + "\n";
    }

    private static String get(String path, String headers) {
        return "GET " + path + " HTTP/1.1\n" + HOST + headers + "\n";
    }

    private static String post(String path, String headers, String body) {
        var type = headers.contains("Content-Type") ? "" : "Content-Type: application/json\n";
        return "POST %s HTTP/1.1\n%s%s%sContent-Length: %d\n\n%s"
                .formatted(path, HOST, type, headers, body.length(), body);
    }
}
