package io.partnercloud.identity.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.identity.Browser;
import io.partnercloud.identity.SignedIn;
import io.partnercloud.identity.signin.Passwords;
import io.partnercloud.identity.signin.factor.Factors;
import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.Tokens;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** PRT-12, PRT-14: what an operator does about people. */
@ServiceIT
class OversightIT {
    private static final String SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
    private static final String PASSWORD = "кабан пылит вдоль";
    private static final String ONLY_ADMINISTRATOR = "01980000-0000-7000-8000-00000a00ffff";

    @Autowired
    ApiClient api;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Passwords passwords;

    @Autowired
    Factors factors;

    @LocalServerPort
    int port;

    private final UUID person = UUID.randomUUID();
    private final String login = "person-" + person + "@example.test";

    @BeforeEach
    void somebodyWithAPassword() {
        jdbc.sql("""
                insert into people (id, login, full_name, email, is_email_verified, password_hash)
                values (?, ?, 'Борис Щукин', ?, true, ?)
                """).params(person, login, login, passwords.hash(PASSWORD)).update();
    }

    @Test // PRT-12
    void anOperatorEndsEverySessionOfAPerson() {
        var browser = new Browser(port, "203.0.113.10");
        var signedIn = SignedIn.as(login, PASSWORD, api, browser);
        assertThat(signedIn.refreshes()).isEqualTo(200);

        ask("sessions-end").expect(204);

        assertThat(signedIn.refreshes()).isEqualTo(400);
        assertThat(api.as(Tokens.service())
                        .get("/internal/stale-tokens?seconds=60")
                        .text())
                .contains(person.toString());
        assertThat(api.as(Tokens.operator())
                        .get("/api/admin/audit?subject=person:" + person)
                        .text("/items/0/reason"))
                .isEqualTo("потерян ноутбук");
    }

    @Test
    void whoIsShutOutSignsInNoMoreUntilLetInAgain() {
        var signedIn = SignedIn.as(login, PASSWORD, api, new Browser(port, "203.0.113.10"));

        ask("shut-out").expect(204);

        assertThat(signedIn.refreshes()).isEqualTo(400);
        assertThat(signIn()).isEqualTo("/sign-in?error");
        ask("let-in").expect(204);
        assertThat(signIn()).isEqualTo("/");
    }

    @Test
    void whoWasAUserOfADeletedAccountStaysOut() {
        var client = UUID.randomUUID();
        jdbc.sql("insert into client_accounts (client, login, is_deleted) values (?, ?, true)")
                .params(client, "1R" + Math.abs(client.getMostSignificantBits() % 100_000_000))
                .update();
        jdbc.sql("update people set client = ?, is_enabled = false where id = ?")
                .params(client, person)
                .update();

        assertThat(ask("let-in").code()).isEqualTo("account_of_person_deleted");
    }

    @Test // PRT-14
    void anOperatorsRightsAreInItsTokenAndSomebodyCanAlwaysGiveThem() {
        assertThat(rights(person, "[\"SUPPORT\"]").code()).isEqualTo("person_is_no_operator");
        assertThat(rights(UUID.fromString(ONLY_ADMINISTRATOR), "[\"SUPPORT\"]").code())
                .isEqualTo("last_administrator");
        jdbc.sql("update people set is_operator = true where id = ?")
                .param(person)
                .update();
        factors.begin(person, SECRET);
        factors.confirm(person, 0, Instant.EPOCH);
        var operator = SignedIn.withFactor(login, PASSWORD, SECRET, api, new Browser(port, "203.0.113.10"));
        assertThat(operator.claims().getClaims())
                .containsEntry("roles", List.of("OPERATOR"))
                .doesNotContainKey("rights");
        assertThat(operator.speaks().get("/api/admin/people").status()).isEqualTo(403);

        rights(person, "[\"ADMIN\",\"SUPPORT\"]").expect(204);

        operator.refreshes();
        assertThat(operator.claims().getClaims()).containsEntry("rights", List.of("ADMIN", "SUPPORT"));
        assertThat(operator.speaks().get("/api/admin/people?q=" + login).text("/items/0/id"))
                .isEqualTo(person.toString());
        rights(person, "[]").expect(204);
    }

    @Test
    void peopleAreFoundByLoginAddressOrName() {
        var operator = api.as(Tokens.operator());

        assertThat(operator.get("/api/admin/people?q=" + login.toUpperCase(java.util.Locale.ROOT))
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(operator.get("/api/admin/people?operator=true&q=%25")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(operator.get("/api/admin/people/" + person).text("/login")).isEqualTo(login);
        assertThat(operator.get("/api/admin/people/" + UUID.randomUUID()).code())
                .isEqualTo("person_unknown");
    }

    private Answer ask(String what) {
        return api.as(Tokens.operator())
                .once()
                .post("/api/admin/people/" + person + "/" + what, "{\"reason\":\"потерян ноутбук\"}");
    }

    private Answer rights(UUID operator, String rights) {
        return api.as(Tokens.operator())
                .once()
                .put("/api/admin/people/" + operator + "/operator-rights", "{\"rights\":" + rights + "}");
    }

    private String signIn() {
        return Browser.location(new Browser(port, "203.0.113.10").signIn(login, PASSWORD));
    }
}
