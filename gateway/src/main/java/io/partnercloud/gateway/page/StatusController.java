package io.partnercloud.gateway.page;

import io.partnercloud.gateway.Door;
import io.partnercloud.gateway.Upstream;
import io.partnercloud.gateway.operations.AllServices;
import io.partnercloud.gateway.operations.ServiceCalls;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the page at / shows: which services are ready, and where the letters are. */
@RestController
class StatusController {
    private static final String READINESS = "/actuator/health/readiness";
    private static final Duration FRESH = Duration.ofSeconds(2);

    /** One service, in words for people. */
    record ServiceView(String name, String title, boolean ready) {}

    /** Whether each service is ready, and where the letters of this stack are read. */
    record StatusView(List<ServiceView> services, URI letters) {}

    private record Snapshot(StatusView view, long takenAt) {}

    private final ServiceCalls calls;
    private final AllServices services;
    private final Door door;
    private volatile @Nullable Snapshot snapshot;

    StatusController(ServiceCalls calls, AllServices services, Door door) {
        this.calls = calls;
        this.services = services;
        this.door = door;
    }

    /** Asked of the services at most every two seconds, however many look at the page. */
    @GetMapping("/status")
    ResponseEntity<StatusView> status() {
        var known = snapshot;
        if (known == null || System.nanoTime() - known.takenAt() > FRESH.toNanos()) {
            known = new Snapshot(ask(), System.nanoTime());
            snapshot = known;
        }
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(known.view());
    }

    private StatusView ask() {
        var ready =
                services.ask(upstream -> calls.get(upstream, READINESS, _ -> {}).isOk(), _ -> false);
        var all = Stream.of(Upstream.values())
                .map(upstream ->
                        new ServiceView(upstream.application(), title(upstream), ready.getOrDefault(upstream, false)))
                .toList();
        return new StatusView(all, door.lettersUrl());
    }

    private static String title(Upstream upstream) {
        return switch (upstream) {
            case IDENTITY -> "Люди и вход";
            case TRIAL -> "Тестовый доступ и клиенты";
            case BILLING -> "Цены, счета и оплаты";
            case REWARD -> "Партнёры и вознаграждения";
            case SUPPORT -> "Линия поддержки";
            case NOTIFICATION -> "Письма";
        };
    }
}
