package io.partnercloud.gateway.signin;

import static io.partnercloud.gateway.Upstream.IDENTITY;
import static io.partnercloud.gateway.Upstream.TRIAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.partnercloud.gateway.FakeService.Reply;
import io.partnercloud.gateway.GatewayIT;
import io.partnercloud.testsupport.ForgedTokens;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ForgedTokensIT extends GatewayIT {
    @BeforeEach
    void identityKnowsNoSuchKeys() {
        service(IDENTITY).answer(_ -> Reply.json(200, "{\"keys\":[]}"));
    }

    @Test
    void theRealOneOpensTheDoor() {
        assertThat(api.as(ForgedTokens.real()).get("/api/admin/clients").status())
                .isEqualTo(200);
        assertThat(api.as(ForgedTokens.real()).get("/api/partner/clients").status())
                .isEqualTo(200);
    }

    @TestFactory
    Stream<DynamicTest> noForgedOneReachesAService() {
        assertThat(ForgedTokens.all()).hasSizeGreaterThan(50);
        return ForgedTokens.all().entrySet().stream()
                .map(forged -> dynamicTest(forged.getKey(), () -> {
                    var answer =
                            api.as(forged.getValue()).get("/api/admin/clients").expect(401);

                    assertThat(answer.code()).isIn("unauthorized", "token_expired");
                    assertThat(answer.header("WWW-Authenticate").orElseThrow()).startsWith("Bearer");
                    assertThat(service(TRIAL).received()).isEmpty();
                }));
    }
}
