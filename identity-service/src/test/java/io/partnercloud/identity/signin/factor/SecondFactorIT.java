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
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceIT // PRT-13
class SecondFactorIT {
    private static final String PASSWORD = "кабан пылит вдоль";
    private static final String PAGE = "/sign-in/second-factor";
    private static final int STEP = 30;

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
    void thePasswordOfAnOperatorAloneOpensNothing() {
        somebody(true);
        var browser = browser();
        browser.get(SignedIn.AUTHORIZE);

        assertThat(Browser.location(browser.signIn(login, PASSWORD))).isEqualTo(PAGE);

        assertThat(Browser.location(browser.get(SignedIn.AUTHORIZE))).isEqualTo(PAGE);
        assertThat(Browser.location(browser.get(SignedIn.AUTHORIZE + "&prompt=none")))
                .contains("error=login_required");
    }

    @Test
    void anOperatorWithoutAFactorSetsOneUpBeforeAnythingElse() {
        somebody(true);
        var browser = browser();
        browser.signIn(login, PASSWORD);
        var secret = found("<code>([A-Z2-7]{32})</code>", browser.get(PAGE));

        assertThat(show(browser, "000000").statusCode()).isEqualTo(422);
        var codes = show(browser, code(secret, 0));
        var recovery = found("<code>([a-z0-9-]{19})</code>", codes);

        assertThat(comesIn(code(secret, 0))).isFalse(); // it was used to set up
        assertThat(comesIn(code(secret, STEP))).isTrue();
        assertThat(comesIn(code(secret, STEP))).isFalse(); // looked over the shoulder
        assertThat(comesIn(recovery)).isTrue();
        assertThat(comesIn(recovery)).isFalse();
        assertThat(events.published(SecondFactorChanged.class))
                .filteredOn(event -> event.person().equals(person))
                .extracting(SecondFactorChanged::what)
                .containsExactly("SET_UP");
    }

    @Test
    @DisplayName("PRT-13: who had to set up a factor first goes on to where they wanted to go")
    void whoHadToSetUpAFactorGoesOnToWhereTheyWantedToGo() {
        somebody(true);
        var browser = browser();
        browser.get(SignedIn.AUTHORIZE);
        browser.signIn(login, PASSWORD);
        var secret = found("<code>([A-Z2-7]{32})</code>", browser.get(PAGE));

        var onward = found("href=\"(/sign-in/second-factor/onward)\"", show(browser, code(secret, 0)));

        var wanted = Browser.location(browser.get(onward));
        assertThat(wanted).startsWith("/oauth2/authorize?").contains("client_id=gateway");
        assertThat(Browser.location(browser.get(wanted))).contains("code=");
        assertThat(Browser.location(browser().get("/sign-in/second-factor/onward")))
                .isEqualTo("/sign-in");
    }

    @Test
    void aMemberSetsOneUpAndAnOperatorTakesItAwayWhenItIsLost() {
        somebody(false);
        var signedIn = SignedIn.as(login, PASSWORD, api, browser());
        var secret = signedIn.speaks()
                .once()
                .post("/api/partner/me/factors/totp")
                .expect(200)
                .text("/secret");
        signedIn.speaks()
                .once()
                .post("/api/partner/me/factors/totp/confirmation", Map.of("code", code(secret, 0)))
                .expect(200);
        assertThat(signedIn.refreshes()).isEqualTo(400); // a changed factor ends every session

        assertThat(comesIn("000000")).isFalse();
        assertThat(comesIn(code(secret, STEP))).isTrue();

        api.as(Tokens.operator())
                .once()
                .post("/api/admin/people/" + person + "/factor-removal", Map.of("reason", "телефон утонул"))
                .expect(204);
        assertThat(Browser.location(browser().signIn(login, PASSWORD))).isEqualTo("/");
    }

    @Test
    void guessedCodesHaveToWait() {
        somebody(true);
        var browser = browser();
        browser.signIn(login, PASSWORD);
        var secret = found("<code>([A-Z2-7]{32})</code>", browser.get(PAGE));
        show(browser, code(secret, 0));
        var guesser = browser();
        guesser.signIn(login, PASSWORD);
        for (var i = 0; i < 5; i++) {
            assertThat(show(guesser, "00000" + i).body()).contains("Код не подходит");
        }

        assertThat(show(guesser, code(secret, STEP)).body()).contains("Слишком много неверных кодов");
    }

    private boolean comesIn(String code) {
        var browser = browser();
        browser.signIn(login, PASSWORD);
        return show(browser, code).statusCode() == 302;
    }

    private static HttpResponse<String> show(Browser browser, String code) {
        return browser.submit(PAGE, Map.of("code", code, "_csrf", Browser.csrf(browser.get(PAGE))));
    }

    private static String code(String secret, int secondsFromNow) {
        return Totp.code(Base32.bytes(secret), InstantSource.system().instant().plusSeconds(secondsFromNow));
    }

    private static String found(String pattern, HttpResponse<String> page) {
        var found = Pattern.compile(pattern).matcher(page.body());
        if (!found.find()) {
            throw new AssertionError(pattern + " is not in " + page.body());
        }
        return found.group(1);
    }

    private Browser browser() {
        return new Browser(port, "203.0.113.9");
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
