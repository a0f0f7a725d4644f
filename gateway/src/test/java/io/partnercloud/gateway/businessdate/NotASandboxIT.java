package io.partnercloud.gateway.businessdate;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.gateway.GatewayIT;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

@ActiveProfiles(profiles = "test", inheritProfiles = false)
@TestPropertySource(
        properties = {
            "partnercloud.gateway.door.client-secret=a-secret-for-this-test",
            "partnercloud.gateway.door.public-url=https://cloud.example"
        })
class NotASandboxIT extends GatewayIT {

    @Test // OPS-4
    void timeCannotBeMovedOutsideASandbox() {
        assertThat(operator().get("/api/admin/business-date").status()).isEqualTo(404);
        assertThat(operator()
                        .post("/api/admin/business-date", "{\"to\":\"2026-11-24\"}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void behindHttpsBrowsersAreToldToStayThere() {
        assertThat(api.get("/").header("Strict-Transport-Security").orElseThrow())
                .contains("max-age=31536000");
        assertThat(api.get("/session").header("Set-Cookie").orElseThrow()).contains("Secure", "SameSite=Lax");
    }
}
