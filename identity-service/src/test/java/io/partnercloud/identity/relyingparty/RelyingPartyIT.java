package io.partnercloud.identity.relyingparty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import io.partnercloud.identity.Browser;
import io.partnercloud.identity.SignedIn;
import io.partnercloud.identity.signin.ForgetSignIns;
import io.partnercloud.identity.signin.Passwords;
import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.Tokens;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceIT // PRT-7
class RelyingPartyIT {
    private static final String PASSWORD = "кабан пылит вдоль";
    private static final String AFTER = "https://shop.example/bye";

    @Autowired
    ApiClient api;

    @Autowired
    ForgetSignIns forgetSignIns;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Passwords passwords;

    @LocalServerPort
    int port;

    private final UUID person = UUID.randomUUID();
    private final String login = "person-" + person + "@example.test";
    private SecondSite site;
    private Answer registered;

    @BeforeEach
    void aSecondSiteIsRegistered() {
        jdbc.sql("""
                insert into people (id, login, full_name, email, is_email_verified, password_hash)
                values (?, ?, 'Борис Щукин', ?, true, ?)
                """).params(person, login, login, passwords.hash(PASSWORD)).update();
        site = new SecondSite(port);
        registered = operator()
                .once()
                .post("/api/admin/relying-parties", request("https://shop.example/back", site.backChannel()))
                .expect(201);
    }

    @AfterEach
    void itGoes() {
        site.close();
    }

    @Test
    void whoIsSignedInComesInThereWithoutAPasswordAndIsSignedOutEverywhereAtOnce() throws Exception {
        var browser = browser();
        var here = SignedIn.as(login, PASSWORD, api, browser);
        var there = signIn(browser);
        var idToken = there.getIDToken().getJWTClaimsSet();
        assertThat(idToken.getSubject()).isEqualTo(person.toString());
        assertThat(idToken.getStringClaim("name")).isEqualTo("Борис Щукин");
        assertThat(idToken.getDateClaim("auth_time")).isNotNull();
        assertThat(api.as(there.getAccessToken().getValue())
                        .get("/userinfo")
                        .expect(200)
                        .text("/sub"))
                .isEqualTo(person.toString());
        api.as(there.getAccessToken().getValue()).get("/api/partner/me").expect(403); // it is for the site alone

        assertThat(Browser.location(browser.get(site.logout(there, URI.create(AFTER)))))
                .startsWith(AFTER);

        assertThat(here.refreshes()).isEqualTo(400);
        assertThat(Browser.location(browser.get(SignedIn.AUTHORIZE))).isEqualTo("/sign-in");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(site.heard(client()))
                        .singleElement()
                        .satisfies(token -> {
                            assertThat(token.getSubject().getValue()).isEqualTo(person.toString());
                            assertThat(token.getSessionID().getValue()).isEqualTo(idToken.getStringClaim("sid"));
                        }));
        assertThat(refreshes(there)).isFalse();
    }

    @Test
    void aSiteThatIsAwayHearsLaterOfWhatAnOperatorEnded() throws Exception {
        site.isAwayFor(1);
        var browser = browser();
        SignedIn.as(login, PASSWORD, api, browser);
        signIn(browser);

        operator()
                .once()
                .post("/api/admin/people/" + person + "/sessions-end", Map.of("reason", "ноутбук украден"))
                .expect(204);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(jdbc.sql("""
                        select n.last_failure from logout_notices n join relying_parties r on r.id = n.relying_party
                        where r.client_id = ?
                        """)
                                .param(client())
                                .query(String.class)
                                .list())
                        .containsExactly("HTTP 503"));
        assertThat(operator()
                        .get("/api/admin/relying-parties/" + registered.text("/id"))
                        .text("/untoldLogouts"))
                .isEqualTo("1");
        jdbc.sql("update logout_notices set next_attempt_at = now()").update();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(site.heard(client())).hasSize(1));
    }

    @Test
    void anotherBrowserOfThePersonStaysSignedIn() throws Exception {
        var office = browser();
        SignedIn.as(login, PASSWORD, api, office);
        var atOffice = signIn(office);
        var home = browser();
        var athome = SignedIn.as(login, PASSWORD, api, home);
        var alsoAtHome = signIn(home);
        assertThat(alsoAtHome.getIDToken().getJWTClaimsSet().getStringClaim("sid"))
                .isNotEqualTo(atOffice.getIDToken().getJWTClaimsSet().getStringClaim("sid"));

        office.get(site.logout(atOffice, URI.create(AFTER)));

        assertThat(athome.refreshes()).isEqualTo(200);
        assertThat(refreshes(alsoAtHome)).isTrue();
        assertThat(refreshes(atOffice)).isFalse();
    }

    @Test
    void anotherSecretIsGoodBesideTheOneBeforeAndADisabledSiteLetsNobodyIn() throws Exception {
        var browser = browser();
        SignedIn.as(login, PASSWORD, api, browser);
        var second = operator()
                .once()
                .post("/api/admin/relying-parties/" + registered.text("/id") + "/secrets")
                .expect(201)
                .text("/secret");
        var there = site.signIn(browser, client(), second);
        signIn(browser);

        operator()
                .once()
                .post(
                        "/api/admin/relying-parties/" + registered.text("/id") + "/disablement",
                        Map.of("reason", "сайт продан"))
                .expect(204);

        assertThat(refreshes(there)).isFalse();
        assertThat(browser.get(authorize("https://shop.example/back")).statusCode())
                .isEqualTo(400);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(site.heard(client())).isNotEmpty());
    }

    @Test
    void aSiteGetsAnotherAddressAndTheOldOneIsWorthNothing() {
        var path = "/api/admin/relying-parties/" + registered.text("/id");
        operator()
                .once()
                .withHeader("If-Match", "\"0\"")
                .put(path, request("https://shop.example/elsewhere", null))
                .expect(200);

        assertThat(operator()
                        .once()
                        .withHeader("If-Match", "\"0\"")
                        .put(path, request("https://shop.example/back", null))
                        .status())
                .isEqualTo(412);
        assertThat(operator().get(path).text("/redirectUris/0")).isEqualTo("https://shop.example/elsewhere");
        var browser = browser();
        assertThat(browser.get(authorize("https://shop.example/back")).statusCode())
                .isEqualTo(400);
        assertThat(Browser.location(browser.get(authorize("https://shop.example/elsewhere"))))
                .isEqualTo("/sign-in");
        var audited = operator().get("/api/admin/audit?subject=relying-party:" + registered.text("/id"));
        assertThat(audited.text("/items/0/action")).isEqualTo("relying-party.changed");
        assertThat(audited.text("/items/1/action")).isEqualTo("relying-party.registered");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://shop.example/back",
                "https://*.shop.example/back",
                "https://shop.example/back#x",
                "https://user@shop.example/",
                "javascript:alert(1)",
                "/back",
                "https://"
            })
    void anAddressThatSomebodyElseMightReadIsRefused(String address) {
        assertThat(operator()
                        .once()
                        .post("/api/admin/relying-parties", request(address, null))
                        .expect(422)
                        .code())
                .isEqualTo("relying_party_address_unfit");
    }

    @Test
    @DisplayName("PRT-7: the secret that was replaced ends at once where it has leaked")
    void theSecretThatWasReplacedEndsAtOnce() {
        var path = "/api/admin/relying-parties/" + registered.text("/id") + "/secrets";
        var second = operator().once().post(path).expect(201).text("/secret");

        operator().once().delete(path + "/former").expect(204);

        assertThat(knows(registered.text("/secret"))).isFalse();
        assertThat(knows(second)).isTrue();
    }

    @Test
    @DisplayName("PRT-7: what a site never heard of is forgotten after a month")
    void whatASiteNeverHeardOfIsForgottenAfterAMonth() {
        jdbc.sql("""
                insert into logout_notices (relying_party, subject, ended_at, next_attempt_at, is_given_up)
                select ?::uuid, 'somebody', now() - age, now(), true
                from unnest(array [interval '29 days', interval '31 days']) age
                """).param(registered.text("/id")).update();

        forgetSignIns.forget(Instant.now(), 1);

        var listed = operator().get("/api/admin/relying-parties?size=200&sort=registeredAt,desc");
        assertThat(listed.text("/items/0/id")).isEqualTo(registered.text("/id"));
        assertThat(listed.text("/items/0/untoldLogouts")).isEqualTo("1");
    }

    /** What it says of a refresh token that is none depends on whether it knows who asks. */
    private boolean knows(String secret) {
        var basic = Base64.getEncoder().encodeToString((client() + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return api.withHeader("Content-Type", "application/x-www-form-urlencoded")
                        .withHeader("Authorization", "Basic " + basic)
                        .post("/oauth2/token", "grant_type=refresh_token&refresh_token=none")
                        .status()
                == 400;
    }

    @Test
    void onlyAnAdministratorRegistersSites() {
        api.as(Tokens.operator("operator", List.of("SUPPORT", "SALES", "ACCOUNTING", "CONTENT")))
                .once()
                .post("/api/admin/relying-parties", request("https://shop.example/back", null))
                .expect(403);
    }

    private OIDCTokens signIn(Browser browser) throws Exception {
        return site.signIn(browser, client(), registered.text("/secret"));
    }

    private boolean refreshes(OIDCTokens tokens) throws Exception {
        return site.token(client(), registered.text("/secret"), new RefreshTokenGrant(tokens.getRefreshToken()))
                .indicatesSuccess();
    }

    private String authorize(String redirect) {
        return "/oauth2/authorize?response_type=code&scope=openid&state=s&code_challenge_method=S256"
                + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&client_id=" + client() + "&redirect_uri="
                + redirect;
    }

    private String client() {
        return registered.text("/clientId");
    }

    private static String request(String redirect, @Nullable String backChannel) {
        return """
                {"name":"Магазин","redirectUris":["%s"],"postLogoutRedirectUris":["%s"],"backChannelLogoutUri":%s}
                """.formatted(redirect, AFTER, backChannel == null ? "null" : "\"" + backChannel + "\"");
    }

    private ApiClient operator() {
        return api.as(Tokens.operator());
    }

    private Browser browser() {
        return new Browser(port, "203.0.113.9");
    }
}
