package io.partnercloud.gateway;

import io.partnercloud.gateway.routing.Breakers;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.Tokens;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole gateway in front of fakes of all services. */
@ServiceIT
public abstract class GatewayIT {
    protected static final UUID PARTNER = UUID.fromString("01980000-0000-7000-8000-000000000320");

    @Autowired
    protected ApiClient api;

    @Autowired
    protected Breakers breakers;

    @LocalServerPort
    protected int port;

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry properties) {
        for (Upstream upstream : Upstream.values()) {
            properties.add(
                    "partnercloud.gateway.door.services." + upstream.shortName(),
                    () -> FakeServices.of(upstream).uri());
        }
        properties.add("partnercloud.gateway.connections.read", () -> "700ms");
        properties.add("partnercloud.gateway.breaker.window", () -> "4");
        properties.add("partnercloud.gateway.breaker.enough-calls", () -> "4");
        properties.add("partnercloud.gateway.breaker.open-for", () -> "1s");
        properties.add("partnercloud.gateway.breaker.trial-calls", () -> "1");
        properties.add("partnercloud.gateway.business-date.settle-within", () -> "3s");
        properties.add("partnercloud.gateway.business-date.jobs-within", () -> "3s");
    }

    @BeforeEach
    void allServicesAreWell() {
        FakeServices.reset();
        for (Upstream upstream : Upstream.values()) {
            breakers.of(upstream).reset();
        }
    }

    protected ApiClient partner() {
        return api.as(Tokens.partner(PARTNER));
    }

    protected ApiClient operator() {
        return api.as(Tokens.operator());
    }

    protected static FakeService service(Upstream upstream) {
        return FakeServices.of(upstream);
    }
}
