package io.partnercloud.gateway.routing;

import static io.partnercloud.gateway.Upstream.BILLING;
import static io.partnercloud.gateway.Upstream.REWARD;
import static io.partnercloud.gateway.Upstream.SUPPORT;
import static io.partnercloud.gateway.Upstream.TRIAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.gateway.FakeService.Reply;
import io.partnercloud.gateway.GatewayIT;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class ResilienceIT extends GatewayIT {

    @Test
    void aServiceThatIsDownIsAProblemOfItsOwn() {
        service(SUPPORT).stop();

        var answer = partner().get("/api/partner/tickets");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.code()).isEqualTo("service_unavailable");
        assertThat(answer.header("Retry-After")).isPresent();
        assertThat(partner().get("/api/partner/clients").status()).isEqualTo(200);
    }

    @Test
    void aServiceThatIsSilentIsGivenUpInTime() {
        var over = new CountDownLatch(1);
        service(REWARD).answer(_ -> {
            await(over);
            return Reply.json(200, "{}");
        });

        var start = System.nanoTime();
        var answer = partner().get("/api/partner/summary");
        var took = Duration.ofNanos(System.nanoTime() - start);
        over.countDown();

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.code()).isEqualTo("service_timed_out");
        assertThat(took).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void aRequestIsNeverRepeatedByUs() {
        service(BILLING).answer(_ -> Reply.json(503, "{}"));

        partner().put("/api/partner/invoices/1", "{}");

        assertThat(service(BILLING).received()).hasSize(1);
    }

    @Test
    void theBreakerOpensSparesTheServiceAndClosesAgain() {
        service(TRIAL).answer(_ -> Reply.json(503, "{\"code\":\"out_of_order\"}"));
        for (var i = 0; i < 4; i++) {
            assertThat(partner().get("/api/partner/clients").code()).isEqualTo("out_of_order");
        }

        var spared = partner().get("/api/partner/clients");

        assertThat(spared.status()).isEqualTo(503);
        assertThat(spared.code()).isEqualTo("service_unavailable");
        assertThat(service(TRIAL).received()).hasSize(4);

        service(TRIAL).answer(_ -> Reply.json(200, "{}"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .untilAsserted(
                        () -> assertThat(partner().get("/api/partner/clients").status())
                                .isEqualTo(200));
        assertThat(partner().get("/api/partner/clients").status()).isEqualTo(200);
    }

    @Test
    void refusalsAndBugsDoNotOpenTheBreaker() {
        service(BILLING).answer(request -> Reply.json(request.path().contains("acts") ? 500 : 404, "{}"));
        for (var i = 0; i < 10; i++) {
            assertThat(partner().get("/api/partner/invoices/1").status()).isEqualTo(404);
            assertThat(partner().get("/api/partner/acts").status()).isEqualTo(500);
        }

        assertThat(service(BILLING).received()).hasSize(20);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
