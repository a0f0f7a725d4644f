package io.partnercloud.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.Tokens;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceIT
class ApiSecurityIT {
    private static final UUID PARTNER = UUID.randomUUID();

    @Autowired
    private ApiClient api;

    @ParameterizedTest
    @CsvSource({
        "/api/partner/toys, partner",
        "/api/partner/me, partner",
        "/api/partner/me, person",
        "/api/client/toys, client",
        "/api/admin/toys, operator",
        "/internal/ping, service"
    })
    void eachAudienceHasItsPrefix(String path, String audience) {
        api.as(token(audience)).get(path).expect(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/partner/toys, operator",
        "/api/partner/toys, client",
        "/api/partner/toys, person",
        "/api/partner/toys, service",
        "/api/client/toys, partner",
        "/api/client/toys, client-of-no-account",
        "/api/admin/toys, partner",
        "/api/admin/toys, client",
        "/api/admin/toys, service",
        "/internal/ping, operator",
        "/elsewhere, operator",
        "/actuator/env, operator"
    })
    void noAudienceComesIntoTheRoomsOfAnother(String path, String audience) {
        assertThat(api.as(token(audience)).get(path).expect(403).code()).isEqualTo("forbidden");
    }

    @Test
    @DisplayName("PRT-16: an operator who looks as a partner reads, and no service takes a write")
    void whoLooksAsAPartnerReadsAndWritesNothing() {
        var looking = api.as(Tokens.view(PARTNER, "olga", UUID.randomUUID()));

        looking.get("/api/partner/toys").expect(200);

        assertThat(looking.post("/api/partner/toys", "{}").expect(403).code()).isEqualTo("view_changes_nothing");
        var written = api.as(Tokens.operator()).get("/api/admin/audit?subject=partner:" + PARTNER);
        assertThat(written.text("/items/0/actor")).isEqualTo("olga");
        assertThat(written.text("/items/0/action")).isEqualTo("cabinet.looked-at");
        assertThat(written.text("/items/0/after/request")).isEqualTo("GET /api/partner/toys");
    }

    @ParameterizedTest
    @CsvSource({"/api/partner/toys", "/api/client/toys", "/api/admin/toys", "/internal/ping", "/elsewhere"})
    void whoHasNoTokenIsAskedToSignIn(String path) {
        var answer = api.get(path).expect(401);

        assertThat(answer.code()).isEqualTo("unauthorized");
        assertThat(answer.header("WWW-Authenticate")).hasValue("Bearer");
        assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/public/echo?month=2026-11&quarter=2026-Q4&price=1.00",
        "/actuator/health/liveness",
        "/actuator/health/readiness",
        "/actuator/prometheus",
        "/v3/api-docs",
        "/problems/not_found"
    })
    void whatIsOpenNeedsNoToken(String path) {
        api.get(path).expect(200);
    }

    @Test
    void anExpiredTokenSaysSo() {
        var answer = api.as(Tokens.expired(PARTNER))
                .withHeader("Accept-Language", "ru")
                .get("/api/partner/toys")
                .expect(401);

        assertThat(answer.code()).isEqualTo("token_expired");
        assertThat(answer.text("/title")).isEqualTo("Срок входа истёк");
        assertThat(answer.header("WWW-Authenticate").orElse("")).contains("invalid_token");
    }

    @Test
    void aForgedTokenIsNoToken() {
        var token = Tokens.partner(PARTNER);

        var answer = api.as(token.substring(0, token.length() - 6) + "AAAAAA")
                .get("/api/partner/toys")
                .expect(401);

        assertThat(answer.code()).isEqualTo("unauthorized");
    }

    @Test
    void aRefusedRequestChangesNothing() {
        api.as(Tokens.expired(PARTNER))
                .post("/api/partner/toys", Map.of("name", "ball", "size", 1))
                .expect(401);

        assertThat(api.as(Tokens.partner(PARTNER))
                        .get("/api/partner/toys")
                        .expect(200)
                        .text("/total"))
                .isEqualTo("0");
    }

    private static String token(String audience) {
        return switch (audience) {
            case "partner" -> Tokens.partner(PARTNER);
            case "person" -> Tokens.person("somebody");
            case "client" -> Tokens.client(UUID.randomUUID());
            case "client-of-no-account" -> Tokens.clientOfNoAccount();
            case "operator" -> Tokens.operator();
            case "service" -> Tokens.service();
            default -> throw new IllegalArgumentException(audience);
        };
    }
}
