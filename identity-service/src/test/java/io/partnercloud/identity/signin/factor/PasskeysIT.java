package io.partnercloud.identity.signin.factor;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.contracts.identity.SecondFactorChanged;
import io.partnercloud.identity.Browser;
import io.partnercloud.identity.SignedIn;
import io.partnercloud.identity.signin.Passwords;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.EventProbe;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.Tokens;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** PRT-13: passkeys, with an authenticator in software. */
@ServiceIT
class PasskeysIT {
    private static final String PASSWORD = "кабан пылит вдоль";
    private static final String ORIGIN = "http://localhost:8080";
    private static final String PAGE = "/sign-in/passkeys";
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    ApiClient api;

    @Autowired
    EventProbe events;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Passwords passwords;

    @LocalServerPort
    int port;

    private final UUID person = UUID.randomUUID();
    private final String login = "person-" + person + "@example.test";

    @Test
    @DisplayName(
            "PRT-13: a passkey is registered after a sign-in and lets in without a password, to where one wanted to go")
    void aPasskeyLetsInWithoutAPassword() throws GeneralSecurityException {
        somebody(false);
        var device = new SoftAuthenticator(ORIGIN, true);
        register(device).isRegistered();

        var browser = browser();
        browser.get(SignedIn.AUTHORIZE);
        assertThat(show(browser, "/sign-in", device).statusCode()).isEqualTo(204);

        var wanted = Browser.location(browser.get("/sign-in/second-factor/onward"));
        assertThat(Browser.location(browser.get(wanted))).contains("code=");
        assertThat(events.published(SecondFactorChanged.class))
                .filteredOn(event -> event.person().equals(person))
                .extracting(SecondFactorChanged::what)
                .containsExactly("PASSKEY_ADDED");
    }

    @Test
    @DisplayName(
            "PRT-13: the password alone no longer lets in who has a passkey, which is an operator's second factor, too")
    void aPasskeyIsTheSecondFactorOfWhoHasOne() throws GeneralSecurityException {
        somebody(false);
        var device = new SoftAuthenticator(ORIGIN, true);
        register(device).isRegistered();
        jdbc.sql("update people set is_operator = true where id = ?")
                .param(person)
                .update();

        var browser = browser();
        browser.get(SignedIn.AUTHORIZE);
        assertThat(Browser.location(browser.signIn(login, PASSWORD))).isEqualTo("/sign-in/second-factor");
        assertThat(browser.get("/sign-in/second-factor").body())
                .contains("passkey-sign-in")
                .doesNotContain("Введите этот ключ в приложение");
        assertThat(show(browser, "/sign-in/second-factor", device).statusCode()).isEqualTo(204);

        assertThat(Browser.location(browser.get("/sign-in/second-factor/onward")))
                .startsWith("/oauth2/authorize?");
    }

    @Test
    @DisplayName(
            "PRT-13: what is of another site, of an old question, of another key or of nobody who was asked opens nothing")
    void whatIsNotTheRightAnswerOpensNothing() throws GeneralSecurityException {
        somebody(false);
        var device = new SoftAuthenticator(ORIGIN, true);
        register(device).isRegistered();

        assertThat(show(browser(), "/sign-in", new SoftAuthenticator(ORIGIN, true))
                        .statusCode())
                .isEqualTo(401);
        var browser = browser();
        var csrf = Browser.csrf(browser.get("/sign-in"));
        var answered = device.get(options(browser, csrf), person.toString());
        assertThat(browser.post(PAGE + "/assertion", answered, csrf).statusCode())
                .isEqualTo(204);
        var again = browser();
        var next = Browser.csrf(again.get("/sign-in"));
        options(again, next);
        assertThat(again.post(PAGE + "/assertion", answered, next).statusCode()).isEqualTo(401);
    }

    @Test
    @DisplayName("PRT-13: a device that does not ask its owner, or that is on another site, registers nothing")
    void aDeviceThatDoesNotAskItsOwnerRegistersNothing() throws GeneralSecurityException {
        somebody(false);

        register(new SoftAuthenticator(ORIGIN, false)).isRefused();
        register(new SoftAuthenticator("http://evil.example", true)).isRefused();

        assertThat(Browser.location(browser().get(PAGE))).isEqualTo("/sign-in");
        var stranger = browser();
        var csrf = Browser.csrf(stranger.get("/sign-in"));
        assertThat(stranger.post(PAGE + "/registration/options", "", csrf).statusCode())
                .isNotEqualTo(200);
    }

    @Test
    @DisplayName("PRT-13: a person sees its passkeys and takes one away; an operator takes all away when they are lost")
    void aPersonTakesAPasskeyAway() throws GeneralSecurityException {
        somebody(false);
        var device = new SoftAuthenticator(ORIGIN, true);
        register(device).isRegistered();
        var self = api.as(Tokens.person(person.toString()));
        var factors = self.get("/api/partner/me/factors").expect(200);
        assertThat(factors.text("/passkeys/0/label")).isEqualTo("Ноутбук");

        self.delete("/api/partner/me/factors/passkeys/" + factors.text("/passkeys/0/id"))
                .expect(204);

        assertThat(show(browser(), "/sign-in", device).statusCode()).isEqualTo(401);
        assertThat(Browser.location(browser().signIn(login, PASSWORD))).isEqualTo("/");

        register(new SoftAuthenticator(ORIGIN, true)).isRegistered();
        api.as(Tokens.operator())
                .once()
                .post("/api/admin/people/" + person + "/factor-removal", Map.of("reason", "телефон утонул"))
                .expect(204);
        assertThat(Browser.location(browser().signIn(login, PASSWORD))).isEqualTo("/");
    }

    private record Registration(HttpResponse<String> answer) {
        void isRegistered() {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(answer.body()).contains("\"success\":true");
        }

        void isRefused() {
            assertThat(answer.statusCode()).as(answer.body()).isGreaterThanOrEqualTo(400);
        }
    }

    private Registration register(SoftAuthenticator device) throws GeneralSecurityException {
        var browser = browser();
        browser.get(PAGE);
        var back = Browser.location(browser.signIn(login, PASSWORD));
        assertThat(back).startsWith(PAGE);
        var found = Pattern.compile("id=\"csrf\" value=\"([^\"]+)\"")
                .matcher(browser.get(PAGE).body());
        assertThat(found.find()).isTrue();
        var csrf = found.group(1);
        var options = JSON.readTree(
                browser.post(PAGE + "/registration/options", "", csrf).body());
        assertThat(options.at("/user/name").asString()).isEqualTo(login);
        return new Registration(browser.post(
                PAGE + "/registration",
                "{\"publicKey\":{\"label\":\"Ноутбук\",\"credential\":" + device.create(options) + "}}",
                csrf));
    }

    private HttpResponse<String> show(Browser browser, String page, SoftAuthenticator device)
            throws GeneralSecurityException {
        var csrf = Browser.csrf(browser.get(page));
        return browser.post(PAGE + "/assertion", device.get(options(browser, csrf), person.toString()), csrf);
    }

    private static JsonNode options(Browser browser, String csrf) {
        return JSON.readTree(browser.post(PAGE + "/assertion/options", "", csrf).body());
    }

    private Browser browser() {
        return new Browser(port, "203.0.113.21");
    }

    private void somebody(boolean isOperator) {
        jdbc.sql("""
                insert into people (id, login, full_name, email, is_email_verified, password_hash, is_operator)
                values (?, ?, 'Борис Щукин', ?, true, ?, ?)
                """)
                .params(person, login, login, passwords.hash(PASSWORD), isOperator)
                .update();
    }
}
