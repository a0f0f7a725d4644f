package io.partnercloud.gateway.limit;

import io.partnercloud.gateway.FakeService.Reply;
import io.partnercloud.gateway.Upstream;
import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.Tokens;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailedAuthenticationIT extends NarrowLimitsIT {
    @Test
    void anAddressThatFailsTooOftenWaitsWhateverItSendsThenAndOthersDoNot() {
        for (var i = 0; i < 5; i++) {
            from("198.51.100.31").as("garbage" + i).get("/api/partner/clients").expect(401);
        }

        assertThatHeldUp(from("198.51.100.31").as("garbage").get("/api/partner/clients"));
        assertThatHeldUp(from("198.51.100.31").get("/api/partner/clients"));
        from("198.51.100.32").as("garbage").get("/api/partner/clients").expect(401);
    }

    @Test
    void whoNeverFailsNeverWaits() {
        for (var i = 0; i < 20; i++) {
            from("198.51.100.33")
                    .as(Tokens.partner(UUID.randomUUID()))
                    .get("/api/partner/clients")
                    .expect(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/oauth2/token", "/oauth2/revoke"})
    void aClientsSecretIsNotGuessedFromManyAddressesEither(String path) {
        service(Upstream.IDENTITY).answer(_ -> Reply.json(401, "{\"error\":\"invalid_client\"}"));
        var client = "guessed-at-" + path.substring(8);
        for (var i = 0; i < 3; i++) {
            guess(path, "203.0.113." + i, client, "guess-" + i).expect(401);
        }

        assertThatHeldUp(guess(path, "203.0.113.9", client, "the-right-one"));
        assertThatHeldUp(from("203.0.113.10")
                .withHeader("Content-Type", "application/x-www-form-urlencoded")
                .post(path, "grant_type=client_credentials&client_id=" + client + "&client_secret=x"));
        guess(path, "203.0.113.11", "another-" + client, "x").expect(401);
    }

    @Test
    void aStrangerHasFewLettersSent() {
        for (var i = 0; i < 3; i++) {
            from("198.51.100.41").post("/api/public/registrations", "{}").expect(200);
        }

        assertThatHeldUp(from("198.51.100.41").post("/api/public/registrations", "{}"));
    }

    private Answer guess(String path, String address, String client, String secret) {
        var pair = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return from(address)
                .withHeader("Authorization", "Basic " + pair)
                .withHeader("Content-Type", "application/x-www-form-urlencoded")
                .post(path, "grant_type=client_credentials");
    }
}
