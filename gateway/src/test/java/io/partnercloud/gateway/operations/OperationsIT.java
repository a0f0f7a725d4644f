package io.partnercloud.gateway.operations;

import static io.partnercloud.gateway.Upstream.BILLING;
import static io.partnercloud.gateway.Upstream.NOTIFICATION;
import static io.partnercloud.gateway.Upstream.REWARD;
import static io.partnercloud.gateway.Upstream.TRIAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.gateway.FakeService;
import io.partnercloud.gateway.FakeService.Reply;
import io.partnercloud.gateway.FakeServices;
import io.partnercloud.gateway.GatewayIT;
import io.partnercloud.gateway.Upstream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OperationsIT extends GatewayIT {

    @BeforeEach
    void nothingAnywhere() {
        for (Upstream upstream : Upstream.values()) {
            FakeServices.of(upstream).answer(_ -> Reply.json(200, "{\"items\":[],\"total\":0}"));
        }
    }

    @Test // OPS-2
    void theJobsOfAllServicesAreOneListAndAServiceThatIsDownHidesNoOther() {
        service(BILLING).answer(_ -> Reply.json(200, "{\"items\":[{\"name\":\"billing.block-debtors\"}]}"));
        service(TRIAL)
                .answer(_ -> Reply.json(200, "{\"items\":[{\"name\":\"trial.end-trials\"},{\"name\":\"trial.a\"}]}"));
        service(REWARD).stop();

        var answer = operator().get("/api/admin/jobs");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(values(answer.json().at("/items"), "name"))
                .containsExactly("billing.block-debtors", "trial.a", "trial.end-trials");
        assertThat(values(answer.json().at("/items"), "service")).containsExactly("billing", "trial", "trial");
        assertThat(answer.json().at("/unavailable").toString()).isEqualTo("[\"reward\"]");
        assertThat(service(TRIAL).last().headers().getFirst("Authorization")).startsWith("Bearer ");
    }

    @Test // OPS-1
    void theAuditOfAllServicesIsInTheOrderOfTime() {
        service(BILLING)
                .answer(
                        _ -> Reply.json(
                                200,
                                "{\"items\":[{\"at\":\"2026-11-23T10:00:00.5Z\"},{\"at\":\"2026-11-23T08:00:00Z\"}],\"total\":2}"));
        service(TRIAL)
                .answer(
                        _ -> Reply.json(
                                200,
                                "{\"items\":[{\"at\":\"2026-11-23T13:00:00+03:00\"},{\"at\":\"2026-11-23T09:00:00Z\"}],\"total\":2}"));

        var first = operator().get("/api/admin/audit?size=3&action=payment");
        var second = operator().get("/api/admin/audit?size=3&page=1");

        assertThat(values(first.json().at("/items"), "at"))
                .containsExactly("2026-11-23T10:00:00.5Z", "2026-11-23T13:00:00+03:00", "2026-11-23T09:00:00Z");
        assertThat(first.json().at("/total").asInt()).isEqualTo(4);
        assertThat(values(second.json().at("/items"), "at")).containsExactly("2026-11-23T08:00:00Z");
        assertThat(service(BILLING).received().getFirst().uri().getQuery()).contains("action=payment");
    }

    @Test
    void aDeepPageIsPutTogetherFromSeveralPagesOfAService() {
        service(NOTIFICATION).answer(OperationsIT::pageOf500);

        var answer = operator().get("/api/admin/dead-letters?size=200&page=2");

        assertThat(answer.json().at("/total").asInt()).isEqualTo(500);
        assertThat(answer.json().at("/items").size()).isEqualTo(100);
        assertThat(service(NOTIFICATION).received()).hasSize(3);
        assertThat(operator().get("/api/admin/dead-letters?size=200&page=50").code())
                .isEqualTo("list_too_deep");
    }

    @Test // CAB-7
    void theGatheredListIsExportedAsAWholeInTheOrderThatIsAskedFor() {
        service(BILLING).answer(_ -> Reply.json(200, "{\"items\":[{\"name\":\"billing.block-debtors\"}],\"total\":1}"));
        service(TRIAL).answer(_ -> Reply.json(200, "{\"items\":[{\"name\":\"trial.end-trials\"}],\"total\":1}"));

        var export = operator().withHeader("Accept", "text/csv").get("/api/admin/jobs?sort=name,desc");

        assertThat(export.status()).isEqualTo(200);
        assertThat(export.text().lines().skip(1))
                .satisfiesExactly(
                        first -> assertThat(first).contains("trial.end-trials"),
                        second -> assertThat(second).contains("billing.block-debtors"));
        assertThat(service(TRIAL).last().uri().getQuery()).contains("sort=name,desc");
        assertThat(operator().get("/api/admin/jobs?sort=secret").code()).isEqualTo("invalid_request");
        service(REWARD).stop();
        assertThat(operator()
                        .withHeader("Accept", "text/csv")
                        .get("/api/admin/jobs")
                        .code())
                .isEqualTo("export_incomplete");
    }

    @Test
    void whatAServiceRefusesIsRefused() {
        for (Upstream upstream : Upstream.values()) {
            service(upstream).answer(_ -> Reply.json(400, "{\"code\":\"invalid_request\",\"status\":400}"));
        }

        var answer = operator().get("/api/admin/audit?from=yesterday");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("invalid_request");
        assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
    }

    @Test // OPS-3
    void aDeadLetterIsReplayedByTheServiceItBelongsTo() {
        operator().once().post("/api/admin/dead-letters/billing-7/replay");

        assertThat(service(BILLING).last().path()).isEqualTo("/api/admin/dead-letters/billing-7/replay");
        assertThat(FakeServices.requests()).isEqualTo(1);
    }

    @Test
    void onlyOperatorsSeeAnyOfIt() {
        assertThat(partner().get("/api/admin/jobs").status()).isEqualTo(403);
        assertThat(api.anonymous().get("/api/admin/audit").status()).isEqualTo(401);
        assertThat(FakeServices.requests()).isZero();
    }

    private static Reply pageOf500(FakeService.Received request) {
        var page = Integer.parseInt(request.uri().getQuery().replaceAll(".*page=(\\d+).*", "$1"));
        var items = IntStream.range(page * 200, Math.min(500, page * 200 + 200))
                .mapToObj("{\"id\":\"%d\"}"::formatted)
                .collect(Collectors.joining(","));
        return Reply.json(200, "{\"items\":[" + items + "],\"total\":500}");
    }

    private static List<String> values(JsonNode items, String field) {
        return items.valueStream().map(item -> item.path(field).asString()).toList();
    }
}
