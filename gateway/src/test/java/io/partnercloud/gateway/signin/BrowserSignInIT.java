package io.partnercloud.gateway.signin;

import static io.partnercloud.gateway.Upstream.IDENTITY;
import static io.partnercloud.gateway.Upstream.TRIAL;
import static io.partnercloud.gateway.signin.Browser.json;
import static io.partnercloud.gateway.signin.Browser.location;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.partnercloud.gateway.FakeService.Received;
import io.partnercloud.gateway.FakeService.Reply;
import io.partnercloud.gateway.GatewayIT;
import io.partnercloud.testsupport.Tokens;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class BrowserSignInIT extends GatewayIT {
    private static final RSAKey KEY = key();
    private static final String ACCESS = Tokens.partner(PARTNER, "01980000-0000-7000-8000-00000a000320");

    @Autowired
    JdbcClient jdbc;

    private Browser browser = new Browser(0);
    private volatile String nonce = "";
    private final AtomicInteger tokens = new AtomicInteger();
    private volatile int lifetime = 600;
    private volatile boolean refreshRefused;
    private volatile boolean stale;
    private volatile String subject = "01980000-0000-7000-8000-00000a000320";

    @BeforeEach
    void identitySignsIn() {
        service(IDENTITY).answer(this::identity);
        browser = new Browser(port);
    }

    @Test // PRT-7
    void aBrowserSignsInAndItsTokenNeverLeavesTheGateway() {
        var back = signIn();

        assertThat(location(back)).isEqualTo("/");
        assertThat(browser.cookie("PC_SESSION")).isNotBlank();
        var session = json(browser.get("/session"));
        assertThat(session.path("signedIn").asBoolean()).isTrue();
        assertThat(session.path("name").asString()).isEqualTo("Анна");
        assertThat(session.path("roles").toString()).isEqualTo("[\"PARTNER\"]");
        assertThat(session.toString()).doesNotContain("access-");

        assertThat(browser.get("/api/partner/clients").statusCode()).isEqualTo(200);
        assertThat(service(TRIAL).last().headers().getFirst("Authorization")).isEqualTo("Bearer " + ACCESS);
        assertThat(service(TRIAL).last().headers()).doesNotContainKey("Cookie");
    }

    @Test
    void theSignInUsesPkceAndThePublicAddress() {
        var start = browser.get("/oauth2/authorization/partner-cloud");

        var target = location(start);
        assertThat(target).startsWith("http://localhost:8080/oauth2/authorize?");
        assertThat(query(URI.create(target)))
                .containsKeys("code_challenge", "state", "nonce")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("redirect_uri", "http://localhost:8080/login/oauth2/code/partner-cloud");
        assertThat(start.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("PC_SESSION="))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Secure");
    }

    @Test
    void aTokenIsRefreshedBeforeItRunsOut() {
        lifetime = 1;
        signIn();

        assertThat(browser.get("/api/partner/clients").statusCode()).isEqualTo(200);
        assertThat(service(TRIAL).last().headers().getFirst("Authorization")).isEqualTo("Bearer access-2");
    }

    @Test
    void whenTheSignOnHasEndedTheBrowserIsTold() {
        lifetime = 1;
        signIn();
        refreshRefused = true;

        var answer = browser.get("/api/partner/clients");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("session_ended");
        assertThat(service(TRIAL).received()).isEmpty();
    }

    @Test // PRT-12
    void aTokenThatNoLongerSaysWhatIsSoIsRefreshedBeforeItsNextUse() {
        signInAsSomebodyElse();
        changeOwnAccess();
        stale = true;

        assertThat(browser.get("/api/partner/clients").statusCode()).isEqualTo(200);

        assertThat(service(TRIAL).last().headers().getFirst("Authorization")).isEqualTo("Bearer access-2");
    }

    @Test // PRT-7
    void whoWasOnAPageOfThisSiteComesBackToItAndToNoOther() {
        assertThat(location(signIn("?to=/cabinet/clients%3Ftab%3Dacts"))).isEqualTo("/cabinet/clients?tab=acts");
        assertThat(location(signIn())).isEqualTo("/");
        assertThat(location(signIn("?to=//evil.example"))).isEqualTo("/");
        assertThat(location(signIn("?to=https://evil.example/&max_age=60"))).isEqualTo("/");
    }

    @Test // PRT-12
    void aSessionThatEndedElsewhereEndsHereBeforeItsTokenRunsOut() {
        signInAsSomebodyElse();
        changeOwnAccess();
        stale = true;
        refreshRefused = true;

        var answer = browser.get("/api/partner/clients");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("session_ended");
        assertThat(json(browser.get("/session")).path("signedIn").asBoolean()).isFalse();
    }

    /** After which the gateway asks anew at the next request. */
    private void changeOwnAccess() {
        browser.get("/session");
        assertThat(browser.postFromPage("/api/partner/me", "{}").statusCode()).isLessThan(500);
    }

    private void signInAsSomebodyElse() {
        subject = UUID.randomUUID().toString();
        signIn();
    }

    @Test
    void aChangeByCookieNeedsTheCsrfToken() {
        signIn();
        browser.get("/session");

        var forged = browser.post("/api/partner/trials", "{}");
        var meant = browser.postFromPage("/api/partner/trials", "{}");

        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.body()).contains("csrf_token_missing");
        assertThat(meant.statusCode()).isEqualTo(200);
        assertThat(service(TRIAL).received()).hasSize(1);
    }

    @Test
    void aBearerNeedsNoCsrfTokenAndNoSession() {
        var answer = partner().post("/api/partner/trials", "{}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @Test
    void aSessionOpensOnlyWhatItsRolesAllow() {
        signIn();

        assertThat(browser.get("/api/admin/jobs").statusCode()).isEqualTo(403);
    }

    @Test
    void signingOutEndsTheSessionHereAndAtIdentityWithoutATokenInThePage() {
        signIn();
        browser.get("/session");

        var out = browser.postFromPage("/sign-out", "");

        assertThat(json(out).at("/location").asString()).isEqualTo("http://localhost:8080/");
        assertThat(json(out).at("/signOnEnded").asBoolean()).isTrue();
        assertThat(out.body()).doesNotContain("eyJ"); // no token of any kind
        assertThat(service(IDENTITY).last().path()).isEqualTo("/connect/logout");
        assertThat(service(IDENTITY).last().text()).contains("id_token_hint=eyJ");
        assertThat(browser.get("/api/partner/clients").statusCode()).isEqualTo(401);
    }

    @Test
    void aForeignStateIsRefused() {
        browser.get("/oauth2/authorization/partner-cloud");

        var back = browser.get("/login/oauth2/code/partner-cloud?code=c-1&state=forged");

        assertThat(location(back)).isEqualTo("/?sign-in=failed");
        assertThat(json(browser.get("/session")).path("signedIn").asBoolean()).isFalse();
    }

    @Test
    void theDatabaseKnowsTheSessionButNotOurSecret() {
        signIn();

        var stored = jdbc.sql("select encode(attribute_bytes, 'escape') from spring_session_attributes")
                .query(String.class)
                .list();

        assertThat(stored).isNotEmpty().noneMatch(bytes -> bytes.contains("sandbox-gateway-secret"));
    }

    private HttpResponse<String> signIn() {
        return signIn("");
    }

    private HttpResponse<String> signIn(String begin) {
        tokens.set(0);
        var asked = query(URI.create(location(browser.get("/oauth2/authorization/partner-cloud" + begin))));
        nonce = asked.getOrDefault("nonce", "");
        return browser.get("/login/oauth2/code/partner-cloud?code=c-1&state="
                + URLEncoder.encode(asked.getOrDefault("state", ""), StandardCharsets.UTF_8));
    }

    private Reply identity(Received request) {
        return switch (request.path()) {
            case "/oauth2/jwks" -> Reply.json(200, new JWKSet(KEY.toPublicJWK()).toString());
            case "/oauth2/token" -> token(request);
            case "/connect/logout" -> Reply.json(302, "").with("Location", "http://localhost:8080/");
            case "/internal/stale-tokens" ->
                Reply.json(
                        200,
                        stale
                                ? "{\"marks\":[{\"person\":\"" + subject + "\",\"at\":\"2099-01-01T00:00:00Z\"}]}"
                                : "{\"marks\":[]}");
            default -> Reply.json(404, "{}");
        };
    }

    private Reply token(Received request) {
        if (request.text().contains("refresh_token") && refreshRefused) {
            return Reply.json(400, "{\"error\":\"invalid_grant\"}");
        }
        if (request.text().contains("authorization_code")) {
            assertThat(request.text()).contains("code_verifier=");
        }
        var number = tokens.incrementAndGet();
        return Reply.json(
                200, """
                {"access_token":"%s","token_type":"Bearer","expires_in":%d,"refresh_token":"refresh-1","id_token":"%s"}
                """.formatted(number == 1 ? ACCESS : "access-" + number, number == 1 ? lifetime : 600, idToken()));
    }

    private String idToken() {
        try {
            var now = Instant.now();
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(KEY.getKeyID())
                            .build(),
                    new JWTClaimsSet.Builder()
                            .issuer("http://localhost:8080")
                            .subject(subject)
                            .audience("gateway")
                            .issueTime(Date.from(now))
                            .expirationTime(Date.from(now.plusSeconds(600)))
                            .claim("nonce", nonce)
                            .claim("name", "Анна")
                            .build());
            token.sign(new RSASSASigner(KEY));
            return token.serialize();
        } catch (com.nimbusds.jose.JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> query(URI uri) {
        return Stream.of(uri.getRawQuery().split("&", -1))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("id-key").generate();
        } catch (com.nimbusds.jose.JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
