package io.partnercloud.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.gateway.GatewayIT;
import io.partnercloud.testsupport.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(
        properties = "partnercloud.gateway.door.allowed-origins=https://cabinet.example,https://desk.example")
class ForeignOriginsIT extends GatewayIT {

    @Test
    void aFrontEndThatIsNamedMayCallTheApiWithItsToken() {
        var asked = preflight("https://cabinet.example", "/api/partner/clients");
        var answer = partner().withHeader("Origin", "https://desk.example").get("/api/partner/clients");

        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.header("Access-Control-Allow-Origin")).hasValue("https://cabinet.example");
        assertThat(asked.header("Access-Control-Allow-Methods").orElseThrow()).contains("PUT");
        assertThat(asked.header("Access-Control-Allow-Headers").orElseThrow())
                .contains("Authorization", "Idempotency-Key");
        assertThat(asked.header("Access-Control-Allow-Credentials")).isEmpty();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Origin")).hasValue("https://desk.example");
        assertThat(answer.header("Access-Control-Expose-Headers").orElseThrow()).contains("ETag", "Location");
    }

    @Test
    void anotherPageMayNot() {
        assertThat(preflight("https://elsewhere.example", "/api/partner/clients")
                        .status())
                .isEqualTo(403);
        assertThat(partner()
                        .withHeader("Origin", "https://elsewhere.example")
                        .get("/api/partner/clients")
                        .status())
                .isEqualTo(403);
        assertThat(preflight("https://cabinet.example", "/session").header("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    private Answer preflight(String origin, String path) {
        return api.anonymous()
                .withHeader("Origin", origin)
                .withHeader("Access-Control-Request-Method", "PUT")
                .withHeader("Access-Control-Request-Headers", "Authorization,Idempotency-Key")
                .send("OPTIONS", path, "");
    }
}
