package io.partnercloud.gateway.businessdate;

import static io.partnercloud.gateway.Upstream.BILLING;
import static io.partnercloud.gateway.Upstream.NOTIFICATION;
import static io.partnercloud.gateway.Upstream.TRIAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.gateway.FakeService.Received;
import io.partnercloud.gateway.FakeService.Reply;
import io.partnercloud.gateway.GatewayIT;
import io.partnercloud.gateway.Upstream;
import io.partnercloud.testsupport.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BusinessDateIT extends GatewayIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Map<Upstream, LocalDate> dates = new ConcurrentHashMap<>();
    private final List<String> moves = new CopyOnWriteArrayList<>();
    private final AtomicInteger activity = new AtomicInteger();
    private final AtomicInteger busyLooks = new AtomicInteger();
    private volatile CountDownLatch held = new CountDownLatch(0);

    @BeforeEach
    void allServicesAreAtToday() {
        for (Upstream upstream : Upstream.values()) {
            dates.put(upstream, TODAY);
            service(upstream).answer(request -> answer(upstream, request));
        }
    }

    @Test // OPS-4
    void aDayIsMovedThroughTheServicesInTheirOrderBeforeTheNextOneBegins() {
        var answer = move("2026-11-25");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("/date")).isEqualTo("2026-11-25");
        assertThat(answer.json().at("/days").asInt()).isEqualTo(2);
        assertThat(moves)
                .containsExactly(
                        "identity 2026-11-24",
                        "trial 2026-11-24",
                        "billing 2026-11-24",
                        "reward 2026-11-24",
                        "support 2026-11-24",
                        "notification 2026-11-24",
                        "identity 2026-11-25",
                        "trial 2026-11-25",
                        "billing 2026-11-25",
                        "reward 2026-11-25",
                        "support 2026-11-25",
                        "notification 2026-11-25");
        assertThat(operator().get("/api/admin/business-date").text("/date")).isEqualTo("2026-11-25");
    }

    @Test // OPS-4
    void theNextServiceWaitsUntilWhatTheLastOneCausedHasComeToRest() {
        service(TRIAL).answer(request -> {
            if (request.method().equals("POST")) {
                busyLooks.set(3);
                activity.incrementAndGet();
            }
            return answer(TRIAL, request);
        });

        assertThat(move("2026-11-24").status()).isEqualTo(200);

        assertThat(busyLooks.get()).isZero();
        assertThat(moves).hasSize(6).element(2).isEqualTo("billing 2026-11-24 after 0 busy looks");
    }

    @Test
    void aServiceThatIsAheadIsNotAskedAgain() {
        dates.put(Upstream.IDENTITY, TODAY.plusDays(1));
        dates.put(TRIAL, TODAY.plusDays(1));

        assertThat(move("2026-11-24").json().at("/days").asInt()).isEqualTo(1);

        assertThat(moves).first().isEqualTo("billing 2026-11-24");
        assertThat(moves).hasSize(4);
    }

    @Test
    void aLongMoveGoesOnByItselfAndIsTheOnlyOne() {
        held = new CountDownLatch(1);

        var answer = move("2026-12-23");

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.header("Location")).hasValue("/api/admin/business-date");
        assertThat(answer.text("/movingTo")).isEqualTo("2026-12-23");
        assertThat(move("2026-11-24").code()).isEqualTo("business_date_moving");
        assertThat(operator().get("/api/admin/business-date").text("/movingTo")).isEqualTo("2026-12-23");

        held.countDown();
        Awaitility.await().untilAsserted(() -> {
            var now = operator().get("/api/admin/business-date").json();
            assertThat(now.has("movingTo")).isFalse();
            assertThat(now.path("date").asString()).isEqualTo("2026-12-23");
        });
        assertThat(moves).hasSize(30 * 6);
    }

    @Test
    void backwardsOrTooFarIsRefused() {
        assertThat(move("2026-11-22").status()).isEqualTo(422);
        assertThat(move("2026-11-22").code()).isEqualTo("business_date_backwards");
        assertThat(move("2028-11-22").code()).isEqualTo("business_date_too_far");
        assertThat(move("someday").status()).isEqualTo(400);
        assertThat(move("2026-11-23").json().at("/days").asInt()).isZero();
        assertThat(moves).isEmpty();
    }

    @Test
    void aServiceThatDoesNotComeToRestStopsTheMoveAndIsNamed() {
        busyLooks.set(1_000_000);

        var answer = move("2026-11-24");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.code()).isEqualTo("business_date_stuck");
        assertThat(answer.text("/detail")).contains("notification: letters");
        assertThat(moves).isEmpty();
    }

    @Test
    void aServiceThatRefusesADayEndsALongMoveWithItsReason() {
        service(BILLING)
                .answer(request -> request.method().equals("POST")
                        ? Reply.json(500, "{\"code\":\"internal_error\"}")
                        : answer(BILLING, request));

        assertThat(move("2026-12-23").status()).isEqualTo(202);

        Awaitility.await()
                .untilAsserted(() -> assertThat(operator()
                                .get("/api/admin/business-date")
                                .json()
                                .path("error")
                                .asString(""))
                        .isEqualTo("billing-service: internal_error"));
    }

    @Test
    void withAServiceDownNothingBegins() {
        service(NOTIFICATION).stop();

        assertThat(move("2026-11-24").status()).isEqualTo(503);
        assertThat(moves).isEmpty();
    }

    @Test
    void onlyOperatorsMoveTime() {
        assertThat(partner()
                        .post("/api/admin/business-date", "{\"to\":\"2026-11-24\"}")
                        .status())
                .isEqualTo(403);
        assertThat(moves).isEmpty();
    }

    private Answer move(String to) {
        return operator().post("/api/admin/business-date", "{\"to\":\"" + to + "\"}");
    }

    private Reply answer(Upstream upstream, Received request) {
        return switch (request.path()) {
            case "/oauth2/token" ->
                Reply.json(200, "{\"access_token\":\"service-token\",\"token_type\":\"Bearer\",\"expires_in\":600}");
            case "/internal/settled" -> settled(upstream);
            case "/internal/business-date" ->
                request.method().equals("POST") ? moved(upstream, request) : date(upstream);
            default -> Reply.json(404, "{}");
        };
    }

    private Reply moved(Upstream upstream, Received request) {
        assertThat(request.headers().getFirst("Authorization")).isEqualTo("Bearer service-token");
        awaitHeld();
        var day = LocalDate.parse(request.text().replaceAll(".*\"to\":\"([^\"]+)\".*", "$1"));
        var looks = busyLooks.get();
        dates.put(upstream, day);
        moves.add(upstream.shortName() + " " + day
                + (activity.get() > 0 && upstream == BILLING ? " after " + looks + " busy looks" : ""));
        return date(upstream);
    }

    private Reply date(Upstream upstream) {
        return Reply.json(200, "{\"date\":\"%s\"}".formatted(dates.get(upstream)));
    }

    private Reply settled(Upstream upstream) {
        if (upstream == NOTIFICATION && busyLooks.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            return Reply.json(200, "{\"settled\":false,\"activity\":1,\"waitingFor\":[\"letters\"]}");
        }
        return Reply.json(200, "{\"settled\":true,\"activity\":%d,\"waitingFor\":[]}".formatted(activity.get()));
    }

    private void awaitHeld() {
        try {
            held.await(2, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
