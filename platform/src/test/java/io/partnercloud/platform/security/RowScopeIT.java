package io.partnercloud.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.partnercloud.platform.app.Toys;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.ServiceDatabase;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.Strangers;
import io.partnercloud.testsupport.Tokens;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One partner's rows are never shown to another, even by a query that forgets to ask for the partner. */
@ServiceIT
class RowScopeIT {
    @Autowired
    private ApiClient api;

    @Autowired
    private Toys toys;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ServiceDatabase database;

    private final UUID romashka = UUID.randomUUID();
    private final UUID vasilyev = UUID.randomUUID();

    @BeforeEach
    void eachPartnerHasAToy() {
        database.asSuperuser().sql("delete from toys").update();
        make(romashka, "ball");
        make(vasilyev, "drum");
        database.asSuperuser()
                .sql("insert into toys (id, partner_id, name, size) values (gen_random_uuid(), null, 'kite', 1)")
                .update();
    }

    @Test
    void aPartnerSeesItsOwnRowsOnly() {
        assertThat(names("/api/partner/toys.txt", romashka)).isEqualTo("ball");
        assertThat(names("/api/partner/toys/in-new-transaction", romashka)).isEqualTo("[\"ball\"]");
        assertThat(api.as(Tokens.partner(vasilyev)).get("/api/partner/toys").text("/total"))
                .isEqualTo("1");
    }

    @Test
    void anothersRowIsAnsweredAsIfItWereNotThere() {
        var location = make(romashka, "train");

        assertThat(api.as(Tokens.partner(vasilyev)).get(location).expect(404).code())
                .isEqualTo("toy_unknown");
        api.as(Tokens.partner(romashka)).get(location).expect(200);
    }

    @Test
    void aPartnerCannotChangeOrPlantTheRowsOfAnother() {
        var location = make(romashka, "train");

        api.as(Tokens.partner(vasilyev))
                .withHeader("If-Match", "*")
                .put(location + "/size", Map.of("count", 5))
                .expect(404);
        assertThatThrownBy(() -> CurrentScope.within(
                        vasilyev.toString(), () -> toys.make(new PartnerScope(romashka), "planted", 1)))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void operatorsListenersAndJobsSeeEverything() {
        assertThat(api.as(Tokens.operator()).get("/api/admin/toys").text()).isEqualTo("[\"ball\",\"drum\",\"kite\"]");
        assertThat(toys.names()).containsExactly("ball", "drum", "kite");
    }

    @Test // PRT-11
    void aClientSeesTheRowsOfItsAccountWhoeverServesIt() {
        var client = UUID.randomUUID();
        for (UUID partner : List.of(romashka, vasilyev)) {
            database.asSuperuser()
                    .sql("insert into toys (id, partner_id, client_id, name, size)"
                            + " values (gen_random_uuid(), :partner, :client, 'train', 1)")
                    .param("partner", partner)
                    .param("client", client)
                    .update();
        }

        assertThat(ofClient(client)).isEqualTo("[\"train\",\"train\"]");
        assertThat(ofClient(UUID.randomUUID())).isEqualTo("[]");
        assertThat(ofClient(romashka)).isEqualTo("[]");
        assertThat(names("/api/partner/toys.txt", client)).isEmpty();
    }

    @Test
    void peopleWithoutAPartnerSeeNothing() {
        assertThat(api.as(Tokens.person("all")).get("/api/partner/me").json().get("toys"))
                .isEmpty();
    }

    @Test
    void withoutATransactionNothingIsVisible() {
        assertThat(names("/api/partner/toys/without-transaction", romashka)).isEqualTo("[]");
        assertThat(toys.namesWithoutTransaction()).isEmpty();
        assertThat(database.asApp()
                        .sql("select name from toys")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    void aUseCaseMayLookBeyondAndIsNarrowAgainAfterwards() {
        var expected = "[[\"ball\"],[\"ball\",\"drum\",\"kite\"],[\"ball\"]]";

        assertThat(names("/api/partner/toys/with-and-without-scope", romashka)).isEqualTo(expected);
        assertThat(api.as(Tokens.partner(romashka))
                        .once()
                        .post("/api/partner/toys/with-and-without-scope", "{}")
                        .text())
                .isEqualTo(expected);
    }

    @Test
    void strangersSeeNothingNotEvenOfThePlatformsTables() throws SQLException {
        database.asSuperuser().sql("""
                with told as (
                    insert into outbox (id, aggregatetype, aggregateid, type, payload, occurred_at, sent_at)
                    values (gen_random_uuid(), 'trial.events', 'key', 'type', '{}', now(), now())
                ), parked as (
                    insert into dead_letters (id, kind, consumer, topic, partition, record_offset, headers, attempts)
                    values (gen_random_uuid(), 'UNREADABLE', 'nobody', 'topic', 0, 0, '{}', 1) on conflict do nothing
                )
                insert into audit_records (at, actor, action, subject) values (now(), 'somebody', 'toy.seen', 'toy:1')
                """).update();
        try {
            assertThat(Strangers.see(database)).isEmpty();
        } finally {
            database.asSuperuser()
                    .sql("delete from dead_letters where consumer = 'nobody'")
                    .update();
        }
    }

    @Test
    void theScopeIsGoneWithTheRequest() {
        for (int i = 0; i < 20; i++) {
            names("/api/partner/toys.txt", romashka);
        }

        assertThat(jdbc.sql("select coalesce(current_setting('app.scope', true), '')")
                        .query(String.class)
                        .single())
                .isEmpty();
    }

    @Test
    void theIndexOnThePartnerIsStillUsed() throws SQLException {
        try (var connection = database.connectAsSuperuser();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("insert into toys (id, partner_id, name, size)"
                    + " select gen_random_uuid(), gen_random_uuid(), 'toy ' || n, 1 from generate_series(1, 5000) n");
            statement.execute("analyze toys");
            statement.execute("set local role " + database.app());
            statement.execute("select set_config('app.scope', '" + romashka + "', true)");
            assertThat(plan(statement, "select * from toys where partner_id = '" + romashka + "' and size > 0"))
                    .contains("Index Cond: (partner_id =")
                    .doesNotContain("Seq Scan");
            connection.rollback();
        }
    }

    @Test
    void thePolicyAsksOncePerStatementWhoseRowsMayBeSeen() throws SQLException {
        try (var connection = database.connectAsSuperuser();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);

            assertThat(visible(statement))
                    .isEqualTo(Map.of("all", 3L, romashka.toString(), 1L, "", 0L, "' or true", 0L));
            statement.execute("set local role " + database.app());
            statement.execute("select set_config('app.scope', '" + romashka + "', true)");
            assertThat(plan(statement, "select * from toys where size > 0"))
                    .containsPattern("\\(InitPlan \\d\\).col1 OR \\(partner_id = \\(InitPlan \\d\\).col1\\)")
                    .doesNotContain("current_setting");
            assertThatThrownBy(() -> statement.execute("insert into toys (id, partner_id, name, size)"
                            + " values (gen_random_uuid(), '" + vasilyev + "', 'train', 1)"))
                    .hasMessageContaining("row-level security");
            connection.rollback();
        }
    }

    /** How many toys the service's role sees in each scope. */
    private Map<String, Long> visible(Statement statement) throws SQLException {
        var counts = new HashMap<String, Long>();
        for (var scope : List.of("all", romashka.toString(), "", "' or true")) {
            statement.execute("set local role " + database.app());
            statement.execute("select set_config('app.scope', '" + scope.replace("'", "''") + "', true)");
            try (var rows = statement.executeQuery("select count(*) from toys")) {
                rows.next();
                counts.put(scope, rows.getLong(1));
            }
            statement.execute("reset role");
        }
        return counts;
    }

    private static String plan(Statement statement, String sql) throws SQLException {
        var plan = new StringBuilder();
        try (var rows = statement.executeQuery("explain " + sql)) {
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", // nothing is said
                "enable row level security",
                "enable row level security, force row level security", // and no policy
            })
    void theCheckAtTheStartFindsWhatIsOpen(String change) {
        var owner = database.asOwner();
        new RowSecurityCheck(jdbc).afterSingletonsInstantiated();
        owner.sql("create table leaks (id int primary key)").update();
        try {
            if (!change.isEmpty()) {
                owner.sql("alter table leaks " + change).update();
            }
            owner.sql("comment on table leaks is 'no row scope: '").update();

            assertThatThrownBy(() -> new RowSecurityCheck(jdbc).afterSingletonsInstantiated())
                    .hasMessage("tables with neither a forced policy nor a comment \"no row scope: <reason>\": leaks");
        } finally {
            owner.sql("drop table leaks").update();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "comment on table leaks is 'no row scope: it is a test''s own'",
                "revoke all on leaks from platform_app",
                """
                alter table leaks enable row level security, force row level security;
                create policy leaks_scope on leaks using ((select scope_is_all()))
                """,
            })
    void theCheckAtTheStartIsContentWithAPolicyAReasonOrNoRight(String statement) {
        var owner = database.asOwner();
        owner.sql("create table leaks (id int primary key)").update();
        try {
            owner.sql(statement.replace("platform_app", database.app())).update();

            new RowSecurityCheck(jdbc).afterSingletonsInstantiated();
        } finally {
            owner.sql("drop table leaks").update();
        }
    }

    @Test
    void theCheckAtTheStartRefusesRolesThatPoliciesDoNotBind() {
        assertThatThrownBy(() -> new RowSecurityCheck(database.asOwner()).afterSingletonsInstantiated())
                .hasMessageContaining("the app role owns");
        assertThatThrownBy(() -> new RowSecurityCheck(database.asSuperuser()).afterSingletonsInstantiated())
                .hasMessageContaining("superuser");
    }

    @Test
    void theFailureIsOneClearLine() {
        var analysis = new RowSecurityFailureAnalyzer()
                .analyze(new IllegalStateException(new RowSecurityViolated("the app role owns toys")));

        assertThat(List.of(String.valueOf(analysis == null ? null : analysis.getDescription())))
                .containsExactly("Row-level security is not in force: the app role owns toys.");
    }

    private String make(UUID partner, String name) {
        return api.as(Tokens.partner(partner))
                .post("/api/partner/toys", Map.of("name", name, "size", 1))
                .expect(201)
                .header("Location")
                .orElseThrow();
    }

    private String ofClient(UUID client) {
        return api.as(Tokens.client(client)).get("/api/client/toys").expect(200).text();
    }

    private String names(String path, UUID partner) {
        return api.as(Tokens.partner(partner)).get(path).expect(200).text();
    }
}
