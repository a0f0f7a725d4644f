package io.partnercloud.identity.owndata;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.contracts.identity.ConsentChanged;
import io.partnercloud.contracts.identity.PersonErased;
import io.partnercloud.identity.Browser;
import io.partnercloud.identity.SignedIn;
import io.partnercloud.identity.signin.Passwords;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.EventProbe;
import io.partnercloud.testsupport.ServiceDatabase;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.Tokens;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceIT
class OwnDataIT {
    private static final String PASSWORD = "кабан пылит вдоль";

    @Autowired
    ApiClient api;

    @Autowired
    EventProbe events;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ServiceDatabase database;

    @Autowired
    Passwords passwords;

    @LocalServerPort
    int port;

    private final UUID partner = UUID.randomUUID();
    private final UUID person = UUID.randomUUID();
    private final String mark = UUID.randomUUID().toString().substring(24);
    private final String login = "person-" + mark + "@example.test";
    private SignedIn self;

    @BeforeEach
    void somebodyOfWhomMuchIsKept() {
        jdbc.sql("""
                insert into people (id, login, full_name, email, is_email_verified, password_hash, phone, city, company)
                values (?, ?, ?, ?, true, ?, '+79161234567', ?, ?)
                """)
                .params(person, login, "Борис " + mark, login, passwords.hash(PASSWORD), "Город " + mark, "ООО " + mark)
                .update();
        jdbc.sql("""
                insert into consents (person, kind, is_given, given_at)
                values (?, 'PERSONAL_DATA', true, now()), (?, 'NOTIFICATIONS', true, now())
                """).params(person, person).update();
        jdbc.sql("insert into memberships (person, partner, rights, since) values (?, ?, '{MONEY}', now())")
                .params(person, partner)
                .update();
        jdbc.sql("""
                insert into invitations (id, partner, email, rights, invited_by, invited_at, expires_at)
                values (?, ?, ?, '{CLIENTS}', '01980000-0000-7000-8000-00000a000320', now(), now() + interval '1 day')
                """)
                .params(UUID.randomUUID(), UUID.randomUUID(), login.toUpperCase(java.util.Locale.ROOT))
                .update();
        self = SignedIn.as(login, PASSWORD, api, new Browser(port, "203.0.113.17"));
    }

    @Test
    @DisplayName("PRT-17: a person saves what is kept about it, nobody else's and nothing that opens something")
    void aPersonSavesWhatIsKeptAboutIt() {
        var answer = self.speaks().get("/api/partner/me/own-data").expect(200);

        assertThat(answer.header("Content-Disposition").orElseThrow()).contains("attachment", "own-data.json");
        assertThat(answer.text("/self/phone")).isEqualTo("+79161234567");
        assertThat(answer.text("/consents/1/kind")).isEqualTo("NOTIFICATIONS");
        assertThat(answer.text("/memberships/0/rights/0")).isEqualTo("MONEY");
        assertThat(answer.text("/invitations/0/rights/0")).isEqualTo("CLIENTS");
        assertThat(answer.text("/sessions/0/address")).isEqualTo("203.0.113.17");
        assertThat(answer.text("/journal/0/action")).isEqualTo("sign-in.from-new-device");
        assertThat(answer.text()).doesNotContain("bcrypt").doesNotContain("partner0320");
        assertThat(api.as(Tokens.partner(partner, "demo-partner"))
                        .get("/api/partner/me/own-data")
                        .code())
                .isEqualTo("only_in_person");
    }

    @Test
    @DisplayName("PRT-17: at its own wish a person is blanked, and who, when and why stay written down")
    void atItsOwnWishAPersonIsBlanked() {
        self.speaks()
                .once()
                .post("/api/partner/me/erasure", Map.of("reason", "ухожу"))
                .expect(204);

        assertThat(everythingKept()).doesNotContain(mark);
        assertThat(self.refreshes()).isEqualTo(400);
        assertThat(Browser.location(new Browser(port, "203.0.113.18").signIn(login, PASSWORD)))
                .isEqualTo("/sign-in?error");
        assertThat(jdbc.sql("select kind from consents where person = ? and not is_given order by kind")
                        .param(person)
                        .query(String.class)
                        .list())
                .containsExactly("NOTIFICATIONS", "PERSONAL_DATA");
        var journal =
                api.as(Tokens.operator()).get("/api/admin/audit?subject=person:" + person + "&action=person.erased");
        assertThat(journal.text("/items/0/reason")).isEqualTo("ухожу");
        assertThat(journal.text("/items/0/actor")).isEqualTo(person.toString());
        assertThat(events.published(PersonErased.class))
                .filteredOn(event -> event.person().equals(person))
                .hasSize(1);
        assertThat(api.as(Tokens.operator())
                        .post("/api/admin/people/" + person + "/let-in", Map.of("reason", "вернулся"))
                        .expect(409)
                        .code())
                .isEqualTo("person_erased");
    }

    @Test
    @DisplayName("PRT-17: the only owner of a cabinet names another first, or an operator ends the account")
    void theOnlyOwnerOfACabinetNamesAnotherFirst() {
        jdbc.sql("update memberships set rights = '{OWNER}' where person = ?")
                .param(person)
                .update();

        assertThat(self.speaks()
                        .once()
                        .post("/api/partner/me/erasure", "{}")
                        .expect(409)
                        .code())
                .isEqualTo("only_owner_here");
        assertThat(self.refreshes()).isEqualTo(200);

        api.as(Tokens.operator())
                .once()
                .post("/api/admin/people/" + person + "/erasure", Map.of("reason", "заявление от 3 ноября"))
                .expect(204);
        assertThat(everythingKept()).doesNotContain(mark);
    }

    @Test
    @DisplayName("PRT-17: a user of a client's account is erased, and its seat is free")
    void aClientsUserIsErasedAndItsSeatIsFree() {
        var client = UUID.randomUUID();
        jdbc.sql("""
                insert into client_accounts (client, login, partner, contact_name, contact_email, users)
                values (?, ?, ?, 'Борис', 'boris@example.test', 2)
                """)
                .params(client, "1R" + client.toString().substring(0, 8), partner)
                .update();
        jdbc.sql("update people set login = ?, client = ? where id = ?")
                .params("1R" + client.toString().substring(0, 8) + "U2", client, person)
                .update();
        var user = SignedIn.as(
                "1R" + client.toString().substring(0, 8) + "U2", PASSWORD, api, new Browser(port, "203.0.113.19"));
        assertThat(user.speaks().get("/api/client/me/own-data").expect(200).text("/self/name"))
                .isEqualTo("Борис " + mark);

        user.speaks().once().post("/api/client/me/erasure", "{}").expect(204);

        assertThat(events.published(PersonErased.class))
                .filteredOn(event -> event.person().equals(person))
                .extracting(PersonErased::client, PersonErased::user)
                .containsExactly(org.assertj.core.api.Assertions.tuple(client, 2));
        assertThat(jdbc.sql("select count(*) from people where login like '1R' || left(?::text, 8) || 'U%'")
                        .param(client)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("PRT-17: a consent is withdrawn and given again, and the letters are told")
    void aConsentIsWithdrawnAndGivenAgain() {
        self.speaks().delete("/api/partner/me/consents/NOTIFICATIONS").expect(204);
        self.speaks().put("/api/partner/me/consents/NOTIFICATIONS", "").expect(204);

        assertThat(events.published(ConsentChanged.class))
                .filteredOn(event -> event.person().equals(person))
                .extracting(ConsentChanged::given)
                .containsExactly(false, true);
    }

    /** Every row of every table here in which the person's id or login stands, or stood. */
    private String everythingKept() {
        var all = new StringBuilder();
        for (var table : database.asSuperuser().sql("""
                        select tablename from pg_tables where schemaname = 'public'
                          and tablename not in ('outbox', 'idempotent_requests', 'spring_session_attributes')
                        """).query(String.class).list()) {
            database.asSuperuser()
                    .sql("select t::text from " + table + " t")
                    .query(String.class)
                    .list()
                    .forEach(row -> all.append(row).append('\n'));
        }
        return all.toString();
    }
}
