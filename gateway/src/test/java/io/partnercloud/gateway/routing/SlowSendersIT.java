package io.partnercloud.gateway.routing;

import static io.partnercloud.gateway.Upstream.BILLING;
import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.gateway.GatewayIT;
import io.partnercloud.testsupport.hostile.RawHttp;
import io.partnercloud.testsupport.hostile.RawHttp.RawAnswer;
import io.partnercloud.testsupport.hostile.RawHttp.Sending;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SlowSendersIT extends GatewayIT {
    @Test
    void whoeverSendsTooSlowlyIsToldSoInTenSecondsAndHoldsNoService() throws Exception {
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            var silent = IntStream.range(0, 120)
                    .mapToObj(_ -> senders.submit(() -> timed(out -> begin(out, "Content-Length: 500", "{\"a\""))))
                    .toList();
            var chunked = senders.submit(() -> timed(out -> begin(out, "Transfer-Encoding: chunked", "5\r\n{")));
            var trickling = senders.submit(() -> timed(out -> {
                begin(out, "Content-Length: 500", "");
                for (var i = 0; i < 30; i++) {
                    LockSupport.parkNanos(Duration.ofMillis(700).toNanos());
                    out.write(' ');
                    out.flush();
                }
            }));

            assertThat(api.get("/api/public/price-lists/current").status()).isEqualTo(200);
            for (Future<RawAnswer> each : silent) {
                assertThat(each.get().status()).isEqualTo(408);
            }
            assertThat(silent.getFirst().get().isProblem()).isTrue();
            assertThat(silent.getFirst().get().text()).contains("request_timeout");
            assertThat(chunked.get().status()).isEqualTo(408);
            assertThat(trickling.get().status()).isEqualTo(408);
        }
        assertThat(service(BILLING).received()).hasSize(1); // the quick one
        assertThat(breakers.of(BILLING).getMetrics().getNumberOfFailedCalls()).isZero();
    }

    private RawAnswer timed(Sending sending) {
        var start = System.nanoTime();
        var answer = RawHttp.ask(port, sending);
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isBetween(Duration.ofSeconds(9), Duration.ofSeconds(25));
        return answer;
    }

    private static void begin(OutputStream out, String length, String body) throws java.io.IOException {
        var head = """
                POST /api/public/quotes HTTP/1.1\r
                Host: localhost\r
                Content-Type: application/json\r
                %s\r
                \r
                """.formatted(length);
        out.write((head + body).getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
