package io.partnercloud.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.gateway.FakeServices;
import io.partnercloud.gateway.Upstream;
import io.partnercloud.testsupport.Tokens;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RateLimitIT extends NarrowLimitsIT {
    @Autowired
    SharedBuckets shared;

    @Test
    void aPartnerThatComesTooOftenWaitsAndOthersDoNot() {
        var busy = api.as(Tokens.partner(UUID.randomUUID()));
        for (var i = 0; i < 3; i++) {
            assertThat(busy.get("/api/partner/clients").status()).isEqualTo(200);
        }

        assertThatHeldUp(busy.get("/api/partner/clients"));
        assertThat(api.as(Tokens.partner(UUID.randomUUID()))
                        .get("/api/partner/clients")
                        .status())
                .isEqualTo(200);
        assertThat(FakeServices.of(Upstream.TRIAL).received()).hasSize(4);
    }

    @Test
    void anAddressThatAsksTooOftenWaitsAndOthersDoNot() {
        for (var i = 0; i < 3; i++) {
            assertThat(from("198.51.100.7")
                            .get("/api/public/price-lists/current")
                            .status())
                    .isEqualTo(200);
        }

        assertThatHeldUp(from("198.51.100.7").get("/api/public/price-lists/current"));
        assertThat(from("198.51.100.8").get("/api/public/price-lists/current").status())
                .isEqualTo(200);
    }

    @Test
    void anAddressIsWhatOurProxySaysNotWhatTheCallerAdds() {
        for (var i = 0; i < 3; i++) {
            from("203.0.113." + i + ", 198.51.100.9").get("/api/public/price-lists/current");
        }

        assertThatHeldUp(from("203.0.113.77, 198.51.100.9").get("/api/public/price-lists/current"));
    }

    @Test
    void triesToSignInAreCountedForAllReplicasTogether() {
        for (var i = 0; i < 3; i++) {
            assertThat(from("198.51.100.20").post("/oauth2/token", "{}").status())
                    .isEqualTo(200);
        }

        assertThatHeldUp(from("198.51.100.20").post("/oauth2/token", "{}"));
        assertThatHeldUp(from("198.51.100.20").post("/sign-in", "{}"));
        assertThat(shared.take("sign-in:198.51.100.20", 3, Duration.ofMinutes(1)))
                .isPositive();
        assertThat(from("198.51.100.20").get("/sign-in").status()).isEqualTo(200);
    }

    @Test
    void anotherSpellingOfAPathIsCountedAsThePath() {
        var busy = api.as(Tokens.partner(UUID.randomUUID()));
        for (var i = 0; i < 3; i++) {
            from("198.51.100.21").post("/oauth2/%74oken", "{}");
            from("198.51.100.21").get("/api/publi%63/price-lists/current");
            busy.get("/%61pi/partner/clients");
        }

        assertThatHeldUp(from("198.51.100.21").post("/oauth2/token", "{}"));
        assertThatHeldUp(from("198.51.100.21").get("/api/public/price-lists/current"));
        assertThatHeldUp(busy.get("/%61pi/partner/clients"));
    }
}
