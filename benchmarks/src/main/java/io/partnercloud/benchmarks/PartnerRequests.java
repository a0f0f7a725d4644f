package io.partnercloud.benchmarks;

import io.partnercloud.testsupport.Tokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Partners who look at their invoices and balances, so many requests a second whatever the answers take; a request's time
 * counts from the moment when it was due, so that one slow answer does not hide the next.
 */
final class PartnerRequests implements AutoCloseable {
    private record Partner(String token, String invoice) {}

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<HttpRequest> requests = new ArrayList<>();
    private final Duration every;
    private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();
    private final AtomicLong errors = new AtomicLong();
    private final Thread clock;
    private volatile boolean stopped;

    PartnerRequests(JdbcClient sql, int port, int perSecond) {
        this.every = Duration.ofSeconds(1).dividedBy(perSecond);
        for (var partner : partners(sql)) {
            for (var path : List.of("/invoices?size=20", "/invoices/" + partner.invoice(), "/balances?size=20")) {
                requests.add(
                        HttpRequest.newBuilder(URI.create("http://localhost:%d/api/partner%s".formatted(port, path)))
                                .header("Authorization", "Bearer " + partner.token())
                                .timeout(Duration.ofSeconds(30))
                                .build());
            }
        }
        this.clock = Thread.ofPlatform().daemon().start(this::send);
    }

    private static List<Partner> partners(JdbcClient sql) {
        return sql.sql("select partner, min(invoice) as invoice from bench_subscribers group by partner limit 100")
                .query((row, _) ->
                        new Partner(Tokens.partner(row.getObject("partner", UUID.class)), row.getString("invoice")))
                .list();
    }

    private void send() {
        var due = System.nanoTime();
        for (int number = 0; !stopped; number++) {
            var request = requests.get(number % requests.size());
            var at = due;
            Thread.startVirtualThread(() -> send(request, at));
            due += every.toNanos();
            LockSupport.parkNanos(due - System.nanoTime());
        }
    }

    private void send(HttpRequest request, long due) {
        try {
            var status = http.send(request, BodyHandlers.ofByteArray()).statusCode();
            if (status == 200) {
                nanos.add(System.nanoTime() - due);
                return;
            }
        } catch (IOException _) {
            // counted below
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        errors.incrementAndGet();
    }

    /** What was measured since the last call. */
    Latencies take() {
        var taken = new ArrayList<Long>();
        for (var next = nanos.poll(); next != null; next = nanos.poll()) {
            taken.add(next);
        }
        return Latencies.of(taken, errors.getAndSet(0));
    }

    @Override
    public void close() {
        stopped = true;
        LockSupport.unpark(clock);
        http.close();
    }
}
