package io.partnercloud.platform.observability;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.ServiceIT;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceIT
class ObservabilityIT {
    @Autowired
    private ApiClient api;

    @Test
    void aServiceIsReadyWhenItsDatabaseAndItsConsumersAre() {
        var readiness = api.get("/actuator/health/readiness").expect(200);

        assertThat(readiness.text("/status")).isEqualTo("UP");
        assertThat(readiness.text("/components/db/status")).isEqualTo("UP");
        assertThat(readiness.text("/components/consumers/status")).isEqualTo("UP");
        assertThat(api.get("/actuator/health/liveness").expect(200).text("/status"))
                .isEqualTo("UP");
    }

    @Test
    void requestsAreCountedForPrometheus() {
        api.get("/api/public/echo?month=2026-11&quarter=2026-Q4&price=1.00").expect(200);

        var metrics = api.get("/actuator/prometheus").expect(200).text();

        assertThat(metrics)
                .contains(
                        "http_server_requests_seconds_count",
                        "hikaricp_connections_active",
                        "service=\"platform-test\"");
    }

    @Test
    void theDescriptionOfTheApiKnowsTokensPagesAndProblems() {
        var description = api.get("/v3/api-docs").expect(200);

        assertThat(description.text("/info/title")).isEqualTo("Partner Cloud: platform-test");
        assertThat(description.text("/servers/0/url"))
                .as("it is read, and tried, through the gateway")
                .isEqualTo("/");
        assertThat(description.json().at("/paths").propertyNames())
                .allSatisfy(path -> assertThat(path).startsWith("/api/"));
        assertThat(description.text("/components/securitySchemes/bearer/scheme"))
                .isEqualTo("bearer");
        var list = description.json().at("/paths/~1api~1partner~1toys/get");
        assertThat(list.at("/parameters").toString()).contains("\"page\"", "\"size\"", "\"sort\"");
        assertThat(list.toString()).doesNotContain("scope");
        assertThat(list.at("/responses/400/$ref").asString()).isEqualTo("#/components/responses/BadRequest");
        assertThat(description
                        .json()
                        .at("/components/responses/BadRequest/content")
                        .propertyNames())
                .containsExactly("application/problem+json");
        assertThat(description
                        .json()
                        .at("/components/schemas/ToyRequest/properties/price")
                        .toString())
                .contains("\"string\"");
    }
}
