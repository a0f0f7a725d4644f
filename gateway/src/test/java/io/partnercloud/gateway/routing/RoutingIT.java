package io.partnercloud.gateway.routing;

import static io.partnercloud.gateway.Upstream.BILLING;
import static io.partnercloud.gateway.Upstream.IDENTITY;
import static io.partnercloud.gateway.Upstream.TRIAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.partnercloud.gateway.FakeService.Reply;
import io.partnercloud.gateway.FakeServices;
import io.partnercloud.gateway.GatewayIT;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.Tokens;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutingIT extends GatewayIT {

    @ParameterizedTest
    @CsvSource({
        "/oauth2/jwks, identity",
        "/.well-known/openid-configuration, identity",
        "/sign-in, identity",
        "/sign-in/assets/page.css, identity",
        "/password, identity",
        "/password/forgotten, identity",
        "/sign-in/new-email, identity",
        "/api/public/password-resets, identity",
        "/api/partner/me, identity",
        "/api/partner/me/partner-code, identity",
        "/api/admin/memberships/7, identity",
        "/api/admin/relying-parties/7/secrets, identity",
        "/api/partner/members/7, identity",
        "/api/partner/clients/1R00042/users/3/password-link, identity",
        "/api/client/users/3/password-link, identity",
        "/api/client/me/own-data, identity",
        "/api/admin/cabinet-views/7/end, identity",
        "/api/partner/cabinet-views, identity",
        "/api/partner/memberships/current, identity",
        "/api/partner/program-keys/7/secrets, identity",
        "/api/partner/membership-requests/7/approval, identity",
        "/api/admin/membership-requests/7/refusal, identity",
        "/api/public/widgets/romashka.example, trial",
        "/widget/arenda-widget.min.js, trial",
        "/api/partner/trials/7, trial",
        "/api/partner/clients, trial",
        "/api/partner/clients/1R00042, trial",
        "/api/partner/clients/1R00042/infobases, trial",
        "/api/partner/clients/1R00042/parameters, trial",
        "/api/client/users/2/remote-desktop, trial",
        "/api/admin/parameter-differences, trial",
        "/api/partner/clients/1R00042/updates/7/move, trial",
        "/api/client/updates/preferences, trial",
        "/api/admin/releases/7/publication, trial",
        "/api/admin/planned-updates/7/retry, trial",
        "/api/partner/leads, trial",
        "/api/admin/clients/1R00042, trial",
        "/api/client/account, trial",
        "/api/public/price-lists/current, billing",
        "/api/public/questionnaires, billing",
        "/questionnaire, billing",
        "/questionnaire/assets/form.js, billing",
        "/api/partner/questionnaires/7/order, billing",
        "/api/admin/questionnaires/7/answer, billing",
        "/api/admin/price-lists/UNIFIED/2027-01-01, billing",
        "/api/partner/clients/1R00042/invoices/one-off, billing",
        "/api/admin/subscriptions/1R00042/invoices/one-off, billing",
        "/api/client/quotes, billing",
        "/api/partner/clients/1R00042/invoices, billing",
        "/api/partner/clients/1R00042/subscription-changes, billing",
        "/api/partner/invoices/2026-000001.pdf, billing",
        "/api/partner/balances, billing",
        "/api/admin/unmatched-payments/7, billing",
        "/api/admin/production-calendar/2027, billing",
        "/api/admin/provisioning-tasks/7/retry, trial",
        "/api/partner/clients/1R00042/subscriptions, billing",
        "/api/client/balance, billing",
        "/api/client/debt, billing",
        "/api/client/subscriptions, billing",
        "/api/client/subscription-changes/7/cancellation, billing",
        "/api/client/cancellations/PBX, billing",
        "/api/client/invoices/2026-000001/payment-orders/7/file, billing",
        "/api/client/invoices/2026-000001.pdf, billing",
        "/api/client/acts/2026-000001.pdf, billing",
        "/api/client/reconciliation.pdf, billing",
        "/api/client/questionnaires/7/order, billing",
        "/api/partner/summary, reward",
        "/api/partner/payout-sets/7/report.pdf, reward",
        "/api/admin/manual-payouts/7/set, reward",
        "/api/admin/partners, reward",
        "/api/partner/contracts, reward",
        "/api/admin/contracts/7/amendments, reward",
        "/api/admin/handovers, reward",
        "/api/admin/attribution-claims/7/acceptance, reward",
        "/api/partner/tickets/7/messages, support",
        "/api/partner/articles, support",
        "/api/client/articles/prices, support",
        "/api/admin/articles/prices/publication, support",
        "/api/admin/call-tasks/7, support",
        "/api/admin/work/counts, support",
        "/api/client/tickets, support",
        "/api/admin/letters, notification",
        "/api/admin/refused-addresses, notification",
        "/api/admin/jobs/billing.block-debtors/runs, billing",
        "/api/admin/jobs/identity.rotate-signing-keys, identity",
        "/api/admin/dead-letters/reward-01980000-0000-7000-8000-000000000001, reward"
    })
    void everyPathGoesToItsService(String path, String service) {
        var answer = caller(path).get(path);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("/service")).isEqualTo(service);
        assertThat(answer.text("/path")).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/internal/settled",
                "/actuator/health",
                "/actuator/prometheus",
                "/v3/api-docs/unknown",
                "/api/partner/anything-else",
                "/api/partner/clients/1R00042/passwords",
                "/api/admin/jobs/unknown.job",
                "/api/admin/dead-letters/unknown-1/replay",
                "/api/public/internal/settled",
                "/api",
                "/billing/internal/settled",
                "/oauth2/introspect",
                "/oauth2/register",
                "/error/anything"
            })
    void whatIsNotListedIsNotThere(String path) {
        var answer = caller(path).get(path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("not_found");
        assertThat(FakeServices.requests()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/public/..%2f..%2finternal/settled",
                "/api/public/%2e%2e/%2e%2e/internal/settled",
                "/api/public/quotes;/internal",
                "/api/public//internal"
            })
    void aPathThatTricksIsNotPassedOn(String path) {
        assertThat(api.get(path).status()).isIn(400, 404);
        assertThat(FakeServices.requests()).isZero();
    }

    @Test
    void requestAndAnswerArePassedOnAsTheyAre() {
        service(BILLING)
                .answer(_ -> Reply.json(201, "{\"number\":\"2026-000001\"}")
                        .with("Location", "/api/partner/invoices/2026-000001")
                        .with("ETag", "\"3\""));

        var answer = partner()
                .withHeader("Idempotency-Key", "k-1")
                .withHeader("Accept-Language", "ru")
                .post("/api/partner/clients/1R00042/invoices?preview=true&q=%D0%A0%D0%BE%20%26", "{\"months\":1}");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).hasValue("/api/partner/invoices/2026-000001");
        assertThat(answer.header("ETag")).hasValue("\"3\"");
        var request = service(BILLING).last();
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.text()).isEqualTo("{\"months\":1}");
        assertThat(request.uri().getQuery()).isEqualTo("preview=true&q=Ро &");
        assertThat(request.headers().getFirst("Idempotency-Key")).isEqualTo("k-1");
        assertThat(request.headers().getFirst("Accept-Language")).isEqualTo("ru");
        assertThat(request.headers().getFirst("Authorization")).startsWith("Bearer ");
    }

    @Test
    void aFormIsPassedOnInItsBodyAndNotInTheAddress() {
        api.withHeader("Content-Type", "application/x-www-form-urlencoded")
                .withHeader("Authorization", "Basic ZGVtbzpkZW1v")
                .post("/oauth2/token", "grant_type=client_credentials&scope=a+b");

        var request = service(IDENTITY).last();
        assertThat(request.text()).isEqualTo("grant_type=client_credentials&scope=a+b");
        assertThat(request.uri().getQuery()).isNull();
        assertThat(request.headers().getFirst("Authorization")).isEqualTo("Basic ZGVtbzpkZW1v");
    }

    @Test
    void whatCouldSayWhoTheCallerIsComesFromUsAlone() {
        partner()
                .withHeader("X-Forwarded-For", "198.51.100.1")
                .withHeader("X-Forwarded-Host", "evil.example")
                .withHeader("X-Forwarded-Prefix", "/evil")
                .withHeader("Forwarded", "for=198.51.100.1")
                .withHeader("X-Real-IP", "198.51.100.1")
                .withHeader("X-User", "operator")
                .withHeader("X-Partner-Id", "01980000-0000-7000-8000-000000000001")
                .withHeader("X-Roles", "OPERATOR")
                .withHeader("Cookie", "PC_SIGN_IN=stolen; PC_SESSION=none")
                .get("/api/partner/clients");

        var headers = service(TRIAL).last().headers();
        assertThat(headers.get("X-Forwarded-For")).containsExactly("127.0.0.1");
        assertThat(headers.get("X-Forwarded-Host")).containsExactly("localhost:8080");
        assertThat(headers.get("X-Forwarded-Proto")).containsExactly("http");
        assertThat(headers.get("X-Forwarded-Port")).containsExactly("8080");
        assertThat(headers)
                .doesNotContainKeys(
                        "X-forwarded-prefix", "Forwarded", "X-real-ip", "X-user", "X-partner-id", "X-roles", "Cookie");
    }

    @Test
    void onlyTheSignInPagesGetTheirOwnCookie() {
        api.withHeader("Cookie", "PC_SESSION=ours; PC_SIGN_IN=theirs").get("/sign-in");

        assertThat(service(IDENTITY).last().headers().get("Cookie")).containsExactly("PC_SIGN_IN=theirs");
    }

    @Test
    void theTraceGoesOn() {
        partner()
                .withHeader("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .get("/api/partner/clients");

        assertThat(service(TRIAL).last().headers().get("Traceparent"))
                .singleElement()
                .asString()
                .startsWith("00-0af7651916cd43dd8448eb211c80319c-");
    }

    @Test
    void withoutAGoodTokenNothingIsPassedOn() {
        assertThat(api.anonymous().get("/api/partner/clients").status()).isEqualTo(401);
        assertThat(api.anonymous().post("/api/partner/trials", "{}").code()).isEqualTo("unauthorized");
        assertThat(api.anonymous().get("/%61pi/partner/clients").code()).isEqualTo("unauthorized");
        assertThat(api.as("nonsense").get("/api/partner/clients").status()).isEqualTo(401);
        assertThat(api.as(Tokens.expired(PARTNER)).get("/api/partner/clients").code())
                .isEqualTo("token_expired");
        assertThat(partner().get("/api/admin/partners").status()).isEqualTo(403);
        assertThat(operator().get("/api/partner/clients").code()).isEqualTo("forbidden");
        assertThat(api.as(Tokens.service()).get("/api/admin/jobs").status()).isEqualTo(403);
        assertThat(FakeServices.requests()).isZero();
    }

    @Test
    @DisplayName("PRT-16: an operator who looks as a partner changes nothing: the gateway passes no write on")
    void whoLooksAsAPartnerChangesNothing() {
        var looking = api.as(Tokens.view(PARTNER, "olga", UUID.randomUUID()));

        assertThat(looking.get("/api/partner/clients").status()).isEqualTo(200);
        assertThat(looking.post("/api/partner/trials", "{}").expect(403).code()).isEqualTo("view_changes_nothing");
        assertThat(looking.put("/api/partner/me", "{}").expect(403).code()).isEqualTo("view_changes_nothing");
        assertThat(looking.delete("/api/partner/program-keys/7").expect(403).code())
                .isEqualTo("view_changes_nothing");
        assertThat(looking.get("/api/admin/partners").status()).isEqualTo(403);
        assertThat(service(TRIAL).received()).hasSize(1);
    }

    @Test
    @DisplayName("PRT-15, PRT-16: the token of an ended key, or of an ended look, is worth nothing at once")
    void theTokenOfWhatHasEndedIsWorthNothing() {
        var key = UUID.randomUUID();
        var view = UUID.randomUUID();
        var program = api.as(Tokens.partner(PARTNER, "key-" + key));
        var looking = api.as(Tokens.view(PARTNER, "olga", view));
        service(IDENTITY)
                .answer(request -> "/internal/stale-tokens".equals(request.uri().getPath())
                        ? Reply.json(200, """
                                {"marks":[{"person":"%s","at":"2099-01-01T00:00:00Z"},
                                          {"person":"%s","at":"2099-01-01T00:00:00Z"}]}""".formatted(key, view))
                        : Reply.json(200, "{\"access_token\":\"own\",\"token_type\":\"Bearer\",\"expires_in\":600}"));

        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() ->
                        assertThat(program.get("/api/partner/clients").code()).isEqualTo("unauthorized"));
        assertThat(looking.get("/api/partner/clients").status()).isEqualTo(401);
        assertThat(api.as(Tokens.partner(PARTNER, "key-" + UUID.randomUUID()))
                        .get("/api/partner/clients")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void theGatewaysOwnProblemsSpeakRussianToo() {
        var answer = api.anonymous().withHeader("Accept-Language", "ru").get("/api/partner/clients");

        assertThat(answer.header("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.header("Content-Language")).hasValue("ru");
        assertThat(answer.text("/type")).isEqualTo("/problems/gateway/unauthorized");
    }

    @Test
    void aServicesOwnRefusalIsPassedOn() {
        service(TRIAL).answer(_ -> Reply.json(422, "{\"code\":\"too_many_users\"}"));

        var answer = partner().post("/api/partner/trials", "{}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("too_many_users");
    }

    private ApiClient caller(String path) {
        if (path.startsWith("/api/admin")) {
            return operator();
        }
        if (path.startsWith("/api/client")) {
            return api.as(Tokens.client(UUID.randomUUID()));
        }
        return path.startsWith("/api/partner") ? partner() : api.anonymous();
    }
}
