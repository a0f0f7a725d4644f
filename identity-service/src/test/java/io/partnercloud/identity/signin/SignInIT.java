package io.partnercloud.identity.signin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import io.partnercloud.identity.Browser;
import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.PageFiles;
import io.partnercloud.testsupport.ServiceIT;
import java.net.URI;
import java.net.URLEncoder;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceIT
class SignInIT {
    private static final String REDIRECT = "http://localhost:8080/login/oauth2/code/partner-cloud";
    private static final String VERIFIER = "a-verifier-that-is-long-enough-to-be-accepted-by-the-server";
    private static final String GATEWAY =
            "Basic " + Base64.getEncoder().encodeToString("gateway:sandbox-gateway-secret".getBytes(UTF_8));

    @Autowired
    ApiClient api;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @BeforeEach
    void nobodyHasFailed() {
        jdbc.sql("delete from failed_sign_ins").update();
    }

    @Test // PRT-7
    void aPersonSignsInWithCodeAndPkce() throws Exception {
        var tokens = exchange(code(new Browser(port, "203.0.113.7"), "partner0001@example.test"), VERIFIER);

        assertThat(tokens.status()).isEqualTo(200);
        var access = SignedJWT.parse(tokens.text("/access_token")).getJWTClaimsSet();
        assertThat(access.getSubject()).isEqualTo("01980000-0000-7000-8000-00000a000001");
        assertThat(access.getStringListClaim("roles")).containsExactly("PARTNER");
        assertThat(access.getStringClaim("partner")).isEqualTo("01980000-0000-7000-8000-000000000001");
        assertThat(access.getAudience()).containsExactly("partner-cloud");
        assertThat(access.getStringClaim("client_id")).isEqualTo("gateway");
        assertThat(SignedJWT.parse(tokens.text("/access_token"))
                        .getHeader()
                        .getType()
                        .getType())
                .isEqualTo("at+jwt");

        var id = SignedJWT.parse(tokens.text("/id_token")).getJWTClaimsSet();
        assertThat(id.getClaims()).doesNotContainKeys("roles", "partner");
        assertThat(id.getStringClaim("name")).isEqualTo("Васильев Андрей Петрович");
        assertThat(id.getStringClaim("email")).isEqualTo("partner0001@example.test");
        assertThat(id.getStringClaim("nonce")).isEqualTo("n-1");
    }

    @Test
    void aRefreshTokenGivesANewTokenUntilThePersonIsDisabled() {
        var tokens = exchange(code(new Browser(port, "203.0.113.7"), "partner0001@example.test"), VERIFIER);
        var refresh = tokens.text("/refresh_token");

        assertThat(refresh(refresh).status()).isEqualTo(200);
        jdbc.sql("update people set is_enabled = false where login = 'partner0001@example.test'")
                .update();
        try {
            assertThat(refresh(refresh).status()).isEqualTo(400);
        } finally {
            jdbc.sql("update people set is_enabled = true").update();
        }
    }

    @Test
    void aStolenCodeIsWorthNothingWithoutItsVerifier() {
        var answer =
                exchange(code(new Browser(port, "203.0.113.7"), "partner0001@example.test"), "another-" + VERIFIER);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/error")).isEqualTo("invalid_grant");
    }

    @Test
    void anAuthorizationRequestWithoutPkceIsRefused() {
        var browser = new Browser(port, "203.0.113.7");
        browser.signIn("partner0001@example.test", "demo-password");

        var answer = browser.get(
                "/oauth2/authorize?response_type=code&client_id=gateway&scope=openid&state=s-1&redirect_uri="
                        + URLEncoder.encode(REDIRECT, UTF_8));

        assertThat(Browser.location(answer)).startsWith(REDIRECT).contains("error=invalid_request");
    }

    @Test
    void aForeignRedirectAddressIsNotFollowed() {
        var browser = new Browser(port, "203.0.113.7");
        browser.signIn("partner0001@example.test", "demo-password");

        var answer = browser.get(authorize("https://evil.example/"));

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void theRedirectsOfThePagesNameNoHost() {
        var browser = new Browser(port, "203.0.113.7");

        assertThat(Browser.location(browser.get(authorize(REDIRECT)))).isEqualTo("/sign-in");
        assertThat(Browser.location(browser.signIn("partner0001@example.test", "wrong")))
                .isEqualTo("/sign-in?error");
        assertThat(Browser.location(browser.signIn("partner0001@example.test", "demo-password")))
                .startsWith("/oauth2/authorize?");
    }

    @Test
    void thePageSaysInRussianWhatWentWrong() {
        var browser = new Browser(port, "203.0.113.7");

        assertThat(browser.get("/sign-in?error").body()).contains("Логин или пароль не подходят");
        PageFiles.areKeptForGood(api, browser.get("/sign-in").body());
    }

    @Test
    void afterFiveFailuresTheAccountWaitsAtThatAddressOnly() {
        var guesser = new Browser(port, "203.0.113.66");
        for (var i = 0; i < 5; i++) {
            assertThat(Browser.location(guesser.signIn("partner0001@example.test", "guess-" + i)))
                    .isEqualTo("/sign-in?error");
        }

        assertThat(Browser.location(guesser.signIn("partner0001@example.test", "demo-password")))
                .isEqualTo("/sign-in?wait");
        assertThat(Browser.location(guesser.signIn("partner0320@example.test", "demo-password")))
                .isEqualTo("/");
        assertThat(Browser.location(
                        new Browser(port, "203.0.113.7").signIn("PARTNER0001@example.test", "demo-password")))
                .isEqualTo("/");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        var answer = new Browser(port, "203.0.113.7")
                .submit("/sign-in", Map.of("login", "partner0001@example.test", "password", "demo-password"));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void signingOutEndsTheSessionHere() {
        var browser = new Browser(port, "203.0.113.7");
        var tokens = exchange(code(browser, "partner0001@example.test"), VERIFIER);

        var answer = browser.get("/connect/logout?id_token_hint=" + tokens.text("/id_token")
                + "&post_logout_redirect_uri=" + URLEncoder.encode("http://localhost:8080/", UTF_8));

        assertThat(Browser.location(answer)).isEqualTo("http://localhost:8080/");
        assertThat(Browser.location(browser.get(authorize(REDIRECT)))).isEqualTo("/sign-in");
    }

    @Test
    void anIdTokenOpensNothingAndAnAccessTokenTellsWhoSignedIn() {
        var tokens = exchange(code(new Browser(port, "203.0.113.7"), "partner0001@example.test"), VERIFIER);

        api.as(tokens.text("/id_token")).get("/api/partner/me").expect(401);
        api.as(tokens.text("/id_token")).get("/userinfo").expect(401);
        assertThat(api.as(tokens.text("/access_token"))
                        .get("/api/partner/me")
                        .expect(200)
                        .text("/email"))
                .isEqualTo("partner0001@example.test");
        assertThat(api.as(tokens.text("/access_token"))
                        .get("/userinfo")
                        .expect(200)
                        .text("/sub"))
                .isEqualTo("01980000-0000-7000-8000-00000a000001");
    }

    @Test
    void aClientThatForbidsThePageIsToldThatASignInIsNeeded() {
        var answer = new Browser(port, "203.0.113.7").get(authorize(REDIRECT) + "&prompt=none");

        assertThat(Browser.location(answer)).startsWith(REDIRECT).contains("error=login_required", "state=s-1");
    }

    @Test
    void aForeignAddressIsNotToldThatASignInIsNeeded() {
        var answer = new Browser(port, "203.0.113.7").get(authorize("https://evil.example/") + "&prompt=none");

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void promptLoginAsksAgainOnce() {
        var browser = new Browser(port, "203.0.113.7");
        code(browser, "partner0001@example.test");

        assertThat(Browser.location(browser.get(authorize(REDIRECT) + "&prompt=login")))
                .isEqualTo("/sign-in");
        var onward = Browser.location(browser.signIn("partner0001@example.test", "demo-password"));
        assertThat(Browser.location(browser.get(onward))).startsWith(REDIRECT).contains("code=");
        assertThat(Browser.location(browser.get(authorize(REDIRECT) + "&prompt=login")))
                .isEqualTo("/sign-in"); // the sign-in before was for the request before
    }

    @ParameterizedTest
    @ValueSource(strings = {"&prompt=login", "&max_age=0"})
    void whoHasNotSignedInYetIsAskedOnce(String demand) {
        var browser = new Browser(port, "203.0.113.7");
        assertThat(Browser.location(browser.get(authorize(REDIRECT) + demand))).isEqualTo("/sign-in");

        var onward = Browser.location(browser.signIn("partner0001@example.test", "demo-password"));

        assertThat(Browser.location(browser.get(onward))).startsWith(REDIRECT).contains("code=");
    }

    @Test
    void maxAgeAsksAgainOnlyWhenTheSignInIsTooOld() {
        var browser = new Browser(port, "203.0.113.7");
        code(browser, "partner0001@example.test");

        assertThat(Browser.location(browser.get(authorize(REDIRECT) + "&max_age=3600")))
                .startsWith(REDIRECT)
                .contains("code=");
        assertThat(Browser.location(browser.get(authorize(REDIRECT) + "&max_age=0")))
                .isEqualTo("/sign-in");
        assertThat(Browser.location(browser.get(authorize(REDIRECT) + "&max_age=0&prompt=none")))
                .contains("error=login_required");
        var onward = Browser.location(browser.signIn("partner0001@example.test", "demo-password"));
        assertThat(Browser.location(browser.get(onward))).startsWith(REDIRECT).contains("code=");
    }

    @Test
    void whoHasSetNoPasswordIsRefusedLikeSomebodyUnknown() {
        jdbc.sql("""
                insert into people (id, login, full_name, email, is_operator)
                values (uuidv7(), 'no-password@example.test', 'Без Пароля', 'no-password@example.test', false)
                on conflict do nothing
                """).update();
        var browser = new Browser(port, "203.0.113.88");

        for (var login : new String[] {"no-password@example.test", "nobody@example.test"}) {
            for (var i = 0; i < 5; i++) {
                assertThat(Browser.location(browser.signIn(login, "guess-" + i)))
                        .isEqualTo("/sign-in?error");
            }
            assertThat(Browser.location(browser.signIn(login, "guess"))).isEqualTo("/sign-in?wait");
        }
    }

    @Test
    void whereARequestCameFromIsBelievedFromTheGatewayAlone() {
        for (var i = 0; i < 5; i++) {
            directly("203.0.113." + (100 + i)).signIn("partner0001@example.test", "guess-" + i);
        }

        assertThat(Browser.location(directly("203.0.113.120").signIn("partner0001@example.test", "demo-password")))
                .isEqualTo("/sign-in?wait");
    }

    @Test
    void theParametersOfASignInHaveNoUnfitCharacters() {
        assertThat(new Browser(port, "203.0.113.7")
                        .get("/oauth2/authorize?response_type=code&client_id=a%00b")
                        .statusCode())
                .isEqualTo(400);
        assertThat(new Browser(port, "203.0.113.7").signIn("a\u0000b", "guess").statusCode())
                .isEqualTo(400);
    }

    /** Past the gateway, with a header that anybody can write. */
    private Browser directly(String address) {
        return new Browser(port, address, "");
    }

    private String code(Browser browser, String login) {
        browser.get(authorize(REDIRECT));
        var onward = Browser.location(browser.signIn(login, "demo-password"));
        var back = URI.create(Browser.location(browser.get(onward)));
        assertThat(back.toString()).startsWith(REDIRECT).contains("state=s-1");
        return back.getQuery().replaceAll(".*code=([^&]+).*", "$1");
    }

    private static String authorize(String redirect) {
        return "/oauth2/authorize?response_type=code&client_id=gateway&scope=openid%20profile&state=s-1&nonce=n-1"
                + "&code_challenge_method=S256&code_challenge=" + challenge() + "&redirect_uri="
                + URLEncoder.encode(redirect, UTF_8);
    }

    private static String challenge() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Answer exchange(String code, String verifier) {
        return token("grant_type=authorization_code&code=" + URLEncoder.encode(code, UTF_8) + "&code_verifier="
                + verifier + "&redirect_uri=" + URLEncoder.encode(REDIRECT, UTF_8));
    }

    private Answer refresh(String token) {
        return token("grant_type=refresh_token&refresh_token=" + token);
    }

    private Answer token(String form) {
        return api.withHeader("Content-Type", "application/x-www-form-urlencoded")
                .withHeader("Authorization", GATEWAY)
                .post("/oauth2/token", form);
    }
}
