package io.partnercloud.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.platform.app.PlatformTestApplication;
import io.partnercloud.testsupport.ServiceProcess;
import io.partnercloud.testsupport.TestBackends;
import io.partnercloud.testsupport.Tokens;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Without identity-service nobody's token can be checked; that is not the caller's fault. */
class UnreachableIdentityIT {

    @Test
    void aTokenThatCannotBeCheckedIsAnsweredWithLater() {
        var nobodyThere =
                Map.of("spring.security.oauth2.resourceserver.jwt.jwk-set-uri", "http://localhost:1/oauth2/jwks");
        try (var service = ServiceProcess.start(
                PlatformTestApplication.class, TestBackends.freshDatabase("lonely"), nobodyThere)) {
            var answer = service.api()
                    .as(Tokens.partner(UUID.randomUUID()))
                    .get("/api/partner/toys")
                    .expect(503);

            assertThat(answer.code()).isEqualTo("service_unavailable");
            assertThat(answer.header("Retry-After")).isPresent();
            service.api()
                    .get("/api/public/echo?month=2026-11&quarter=2026-Q4&price=1.00")
                    .expect(200);
        }
    }
}
