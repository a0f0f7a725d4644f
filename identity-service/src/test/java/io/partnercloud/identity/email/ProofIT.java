package io.partnercloud.identity.email;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.contracts.identity.EmailChanged;
import io.partnercloud.contracts.identity.PasswordChanged;
import io.partnercloud.contracts.identity.SignedInFromNewDevice;
import io.partnercloud.identity.Browser;
import io.partnercloud.identity.SentLinks;
import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.EventProbe;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.Tokens;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** PRT-12: what an old link, an old cookie, a borrowed session or a machine's secret is worth to somebody else. */
@ServiceIT
class ProofIT {
    private static final String FIRST = "кабан пылит вдоль";
    private static final String SECOND = "зелёный чайник поёт";

    @Autowired
    ApiClient api;

    @Autowired
    EventProbe events;

    @Autowired
    Environment environment;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private SentLinks links;
    private String email = "";

    @BeforeEach
    void somebodyIsRegistered() {
        links = new SentLinks(events, environment);
        email = freshEmail();
        api.once().post("/api/public/registrations", """
                {"fullName":"Пётр Петров","company":"7707083893","phone":"+79161234567","email":"%s",
                 "personalDataConsent":true,"noPartnerCode":true}""".formatted(email)).expect(202);
    }

    @Test
    void aLinkSetsThePasswordOnceAndProvesItsAddress() {
        var link = links.forPassword(email).getLast();

        assertThat(setPassword(link, "short").body()).contains("не короче 12 знаков");
        assertThat(setPassword(link, "password1234").body()).contains("легко подобрать");
        assertThat(setPassword(link, "ПётрПетров Пётр").body()).contains("легко подобрать");
        assertThat(Browser.location(setPassword(link, FIRST))).isEqualTo("/sign-in?ready");
        assertThat(setPassword(link, SECOND).statusCode()).isEqualTo(422);

        assertThat(isVerified()).isTrue();
        assertThat(signIn(browser(), FIRST)).isEqualTo("/");
        assertThat(events.published(PasswordChanged.class))
                .noneMatch(event -> event.email().equals(email));
    }

    @Test
    void anExpiredLinkIsWorthNothing() {
        var link = links.forPassword(email).getLast();
        jdbc.sql("update one_time_links set expires_at = issued_at where email = ?")
                .param(email)
                .update();

        assertThat(setPassword(link, FIRST).statusCode()).isEqualTo(422);
        assertThat(isVerified()).isFalse();
    }

    @Test
    void settingAPasswordEndsTheOtherLinks() {
        var old = links.forPassword(email).getLast();
        anotherQuarterOfAnHourPasses();
        forgotten("login", email);
        var next = links.forPassword(email).getLast();
        assertThat(next).isNotEqualTo(old);

        setPassword(next, FIRST);

        assertThat(setPassword(old, SECOND).statusCode()).isEqualTo(422);
    }

    @Test
    void settingAPasswordEndsEverySessionAndTellsThePerson() {
        setPassword(links.forPassword(email).getLast(), FIRST);
        var stolen = browser();
        signIn(stolen, FIRST);
        assertThat(authorized(stolen)).contains("code=");
        jdbc.sql("update oauth2_authorization set refresh_token_value = 'stolen' where principal_name = ?")
                .param(person())
                .update();
        anotherQuarterOfAnHourPasses();
        forgotten("email", email);

        setPassword(links.forPassword(email).getLast(), SECOND);

        assertThat(authorized(stolen)).isEqualTo("/sign-in");
        assertThat(jdbc.sql("select count(*) from oauth2_authorization where principal_name = ?")
                        .param(person())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(api.as(Tokens.service())
                        .get("/internal/stale-tokens?seconds=60")
                        .text())
                .contains(person());
        assertThat(events.published(PasswordChanged.class))
                .filteredOn(event -> event.email().equals(email))
                .hasSize(1);
        assertThat(signIn(browser(), FIRST)).isEqualTo("/sign-in?error");
        assertThat(signIn(browser(), SECOND)).isEqualTo("/");
    }

    @Test
    void aNewAddressCountsOnlyWhenItsOwnLinkWasUsed() {
        setPassword(links.forPassword(email).getLast(), FIRST);
        anotherQuarterOfAnHourPasses();
        forgotten("login", email);
        var toTheOldAddress = links.forPassword(email).getLast();
        var victims = freshEmail();

        askFor(victims, FIRST).expect(202);

        assertThat(me().text("/email")).isEqualTo(email);
        assertThat(use("/sign-in/new-email", toTheOldAddress).statusCode()).isEqualTo(422);
        assertThat(use("/sign-in/new-email", links.keepingEmail(email)).statusCode())
                .isEqualTo(422);
        assertThat(me().text("/email")).isEqualTo(email);

        assertThat(use("/sign-in/new-email", links.provingEmail(victims)).body())
                .contains("Адрес подтверждён");

        assertThat(me().text("/email")).isEqualTo(victims);
        assertThat(me().json().at("/emailVerified").asBoolean()).isTrue();
        assertThat(setPassword(toTheOldAddress, SECOND).statusCode()).isEqualTo(422);
        assertThat(events.published(EmailChanged.class))
                .contains(new EmailChanged(UUID.fromString(person()), "Пётр Петров", victims, email));
        assertThat(Browser.location(browser().signIn(victims, FIRST))).isEqualTo("/"); // the login follows
    }

    @Test
    void aPasswordThatIsSetEndsTheLinkToAnotherAddress() {
        setPassword(links.forPassword(email).getLast(), FIRST);
        var attackers = freshEmail();
        askFor(attackers, FIRST).expect(202);
        anotherQuarterOfAnHourPasses();
        forgotten("login", email);

        setPassword(links.forPassword(email).getLast(), SECOND);

        assertThat(use("/sign-in/new-email", links.provingEmail(attackers)).statusCode())
                .isEqualTo(422);
        assertThat(me().text("/email")).isEqualTo(email);
    }

    @Test
    void theFormerAddressUndoesWhatAThiefOfThePasswordDid() {
        setPassword(links.forPassword(email).getLast(), FIRST);
        var thief = browser();
        signIn(thief, FIRST);
        var attackers = freshEmail();
        askFor(attackers, FIRST).expect(202);
        use("/sign-in/new-email", links.provingEmail(attackers));
        anotherQuarterOfAnHourPasses();
        forgotten("email", attackers);
        setPassword(links.forPassword(attackers).getLast(), SECOND);
        var more = freshEmail();
        askFor(more, SECOND).expect(202);
        var attackersUndo = links.keepingEmail(attackers);

        assertThat(use("/sign-in/keep-email", links.keepingEmail(email)).body()).contains("Смена адреса отменена");

        assertThat(me().text("/email")).isEqualTo(email);
        assertThat(authorized(thief)).isEqualTo("/sign-in");
        assertThat(Browser.location(browser().signIn(email, SECOND))).isEqualTo("/sign-in?error");
        assertThat(use("/sign-in/new-email", links.provingEmail(more)).statusCode())
                .isEqualTo(422);
        assertThat(use("/sign-in/keep-email", attackersUndo).statusCode()).isEqualTo(422);
        assertThat(Browser.location(setPassword(links.forPassword(email).getLast(), FIRST)))
                .isEqualTo("/sign-in?ready");
    }

    @Test
    void aBorrowedSessionDoesNotChangeTheAddress() {
        setPassword(links.forPassword(email).getLast(), FIRST);

        assertThat(askFor(freshEmail(), null).code()).isEqualTo("password_needed");
        for (var i = 0; i < 5; i++) {
            assertThat(askFor(freshEmail(), "guess-" + i).code()).isEqualTo("wrong_password");
        }
        assertThat(askFor(freshEmail(), FIRST).code()).isEqualTo("too_many_wrong_passwords");
        assertThat(asThePerson()
                        .once()
                        .put("/api/partner/me", "{\"name\":\"Пётр\",\"email\":\"other@example.test\"}")
                        .code())
                .isEqualTo("email_changes_by_proof");
    }

    @Test
    void aMachineChangesNobodysAddress() {
        var machine = api.as(Tokens.partner(UUID.fromString("01980000-0000-7000-8000-000000000320"), "demo-partner"));

        var answer = machine.once()
                .post("/api/partner/me/email-changes", "{\"email\":\"a@example.test\",\"password\":\"demo-password\"}");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("only_in_person");
    }

    @Test
    void nobodyHasLettersSentToStrangersByChangingTheAddressAgainAndAgain() {
        setPassword(links.forPassword(email).getLast(), FIRST);
        assertThat(askFor(email, FIRST).code()).isEqualTo("email_is_the_same");
        for (var i = 0; i < 5; i++) {
            askFor(freshEmail(), FIRST).expect(202);
        }

        assertThat(askFor(freshEmail(), FIRST).code()).isEqualTo("email_changes_too_often");
    }

    @Test
    void aForgottenPasswordIsAnsweredTheSameForEverybody() {
        var known = forgotten("login", email);
        var unknown = forgotten("login", freshEmail());

        assertThat(known.status()).isEqualTo(202);
        assertThat(unknown.status()).isEqualTo(202);
        assertThat(known.text()).isEqualTo(unknown.text());
        var page = browser();
        var form = page.get("/password/forgotten");
        assertThat(page.submit("/password/forgotten", Map.of("who", freshEmail(), "_csrf", Browser.csrf(form)))
                        .body())
                .contains("Если такая учётная запись есть");
        assertThat(api.once().post("/api/public/password-resets", "{}").text("/errors/0/pointer"))
                .isEqualTo("/login");
    }

    @Test
    void anAddressThatIsNotProvedGetsNoLinkForAnotherPersonsPassword() {
        var sent = links.forPassword(email).size();
        anotherQuarterOfAnHourPasses();

        forgotten("email", email);

        assertThat(links.forPassword(email)).hasSize(sent);
    }

    @Test
    void aSignInFromANewDeviceIsToldAndFromAKnownOneIsNot() {
        setPassword(links.forPassword(email).getLast(), FIRST);
        var usual = browser();
        signIn(usual, FIRST);
        usual.forget("PC_SIGN_IN");
        signIn(usual, FIRST);
        assertThat(devicesTold()).isEmpty();

        signIn(browser(), FIRST);

        assertThat(devicesTold()).singleElement().satisfies(told -> {
            assertThat(told.address()).isEqualTo("203.0.113.7");
            assertThat(told.device()).isEqualTo("другой браузер, другая система");
        });
    }

    @Test // OPS-1
    void whateverChangesIsInTheAudit() {
        setPassword(links.forPassword(email).getLast(), FIRST);
        signIn(browser(), FIRST);
        askFor(freshEmail(), FIRST).expect(202);
        use("/sign-in/keep-email", links.keepingEmail(email));

        assertThat(api.as(Tokens.operator())
                        .get("/api/admin/audit?size=50&sort=at,asc&subject=person:" + person())
                        .json()
                        .at("/items")
                        .valueStream()
                        .map(item -> item.path("action").asString("")))
                .containsExactlyInAnyOrder(
                        "person.registered",
                        "password.link-issued",
                        "password.set",
                        "sign-in.from-new-device",
                        "email.change-asked",
                        "email.change-undone",
                        "password.link-issued");
    }

    private List<SignedInFromNewDevice> devicesTold() {
        return events.published(SignedInFromNewDevice.class).stream()
                .filter(event -> event.email().equals(email))
                .toList();
    }

    private HttpResponse<String> setPassword(String link, String password) {
        var browser = browser();
        return browser.submit(
                "/password",
                Map.of("token", link, "password", password, "_csrf", Browser.csrf(browser.get("/password"))));
    }

    private HttpResponse<String> use(String page, String link) {
        var browser = browser();
        return browser.submit(page, Map.of("token", link, "_csrf", Browser.csrf(browser.get(page))));
    }

    private String signIn(Browser browser, String password) {
        return Browser.location(browser.signIn(email, password));
    }

    /** Where somebody who wants into the cabinet is sent with what this browser keeps. */
    private static String authorized(Browser browser) {
        return Browser.location(browser.get(
                "/oauth2/authorize?response_type=code&client_id=gateway&scope=openid&state=s-1&code_challenge_method=S256"
                        + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
                        + "&redirect_uri=http%3A%2F%2Flocalhost%3A8080%2Flogin%2Foauth2%2Fcode%2Fpartner-cloud"));
    }

    private Answer askFor(String newEmail, @Nullable String password) {
        var said = password == null ? "" : ",\"password\":\"" + password + "\"";
        return asThePerson()
                .once()
                .post("/api/partner/me/email-changes", "{\"email\":\"" + newEmail + "\"" + said + "}");
    }

    private Answer forgotten(String by, String who) {
        return api.once().post("/api/public/password-resets", "{\"" + by + "\":\"" + who + "\"}");
    }

    private void anotherQuarterOfAnHourPasses() {
        jdbc.sql("update one_time_links set issued_at = issued_at - interval '16 minutes'")
                .update();
    }

    private Answer me() {
        return asThePerson().get("/api/partner/me");
    }

    private ApiClient asThePerson() {
        return api.as(Tokens.person(person()));
    }

    private String person() {
        return jdbc.sql("""
                        select person::text from one_time_links where email = ? limit 1
                        """).param(email).query(String.class).single();
    }

    private boolean isVerified() {
        return jdbc.sql("select is_email_verified from people where email = ?")
                .param(email)
                .query(Boolean.class)
                .single();
    }

    private Browser browser() {
        return new Browser(port, "203.0.113.7");
    }

    private static String freshEmail() {
        return "person-" + UUID.randomUUID() + "@example.test";
    }
}
