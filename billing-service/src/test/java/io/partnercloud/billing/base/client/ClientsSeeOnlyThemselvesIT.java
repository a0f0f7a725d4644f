package io.partnercloud.billing.base.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.Strangers;
import io.partnercloud.testsupport.Tokens;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** PRT-11: whatever a client's user asks for, it is about its own account, or it is not there. */
class ClientsSeeOnlyThemselvesIT extends ClientAudienceScenario {
    private static final String PERIOD = "?from=2026-10-01&to=2026-10-31";
    private static final List<String> OF_CLIENTS =
            List.of("clients", "invoices", "acts", "subscription_changes", "payment_orders", "questionnaires", "files");
    private static final List<String> HANGING =
            List.of("invoice_lines", "allocations", "allocation_lines", "ledger_postings", "act_lines");

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whatIsOfAnotherClientOfTheSamePartnerIsNotThere() {
        var mine = account();
        var theirs = account();
        var operations = clientOperations().stream()
                .filter(operation -> operation.contains("{") && !operation.contains("{service}")) // of anybody
                .toList();

        assertThat(operations).hasSizeGreaterThan(10).allSatisfy(operation -> {
            var answer = ask(userOf(mine.client()), theirs.filled(operation));
            assertThat(answer.status()).as(operation + ": " + answer).isEqualTo(404);
            assertThat(answer.code()).as(operation).endsWith("_unknown");
        });
        assertThat(operations)
                .filteredOn(operation -> operation.startsWith("GET"))
                .allSatisfy(operation ->
                        ask(userOf(mine.client()), mine.filled(operation)).expect(200));
        assertThat(userOf(theirs.client())
                        .get("/api/client/subscription-changes/" + theirs.change())
                        .expect(200)
                        .text("/status"))
                .isEqualTo("WAITING");
    }

    @Test
    void listsHaveNothingOfOthers() {
        var mine = account();
        var theirs = account();

        assertThat(userOf(mine.client())
                        .get("/api/client/invoices?status=PAID")
                        .expect(200)
                        .text("/total"))
                .isEqualTo("1");
        assertThat(userOf(mine.client())
                        .get("/api/client/invoices?sort=number")
                        .expect(200)
                        .text("/items/1/number"))
                .isEqualTo(mine.invoice());
        for (var list : List.of("acts", "subscription-changes", "questionnaires")) {
            assertThat(userOf(mine.client())
                            .get("/api/client/" + list)
                            .expect(200)
                            .text("/total"))
                    .as(list)
                    .isEqualTo("1");
        }
        assertThat(userOf(mine.client())
                        .get("/api/client/acts?client=" + theirs.client().login())
                        .expect(200)
                        .text("/total"))
                .isEqualTo("0");
        assertThat(userOf(mine.client())
                        .withHeader("Accept", "text/csv")
                        .get("/api/client/acts")
                        .expect(200)
                        .text())
                .contains(mine.act())
                .doesNotContain(theirs.act());
    }

    @Test
    void aTokenThatNamesNoAccountOpensNothing() {
        var nobody = api.as(Tokens.clientOfNoAccount());
        var mine = account();

        assertThat(clientOperations())
                .hasSizeGreaterThan(20)
                .allSatisfy(operation -> assertThat(
                                ask(nobody, mine.filled(operation)).expect(403).code())
                        .isEqualTo("forbidden"));
    }

    @Test
    void anAccountThatBillingHasNotHeardOfIsUnknown() {
        var stranger = api.as(Tokens.client(UUID.randomUUID()));

        for (var path :
                List.of("subscriptions", "balance", "debt", "subscription-changes", "reconciliation" + PERIOD)) {
            assertThat(stranger.get("/api/client/" + path).expect(404).code())
                    .as(path)
                    .isEqualTo("client_unknown");
        }
        assertThat(stranger.get("/api/client/acts").expect(200).text("/total")).isEqualTo("0");
    }

    /** What the queries forget, the database refuses: also in a table that is added later. */
    @Test
    void everyTableOfClientsHasThePolicyThatGoesByTheClient() {
        var open = database.asSuperuser().sql("""
                        select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
                        where c.relkind = 'r' and c.relrowsecurity and a.attname = 'client_id' and not a.attisdropped
                          and c.relname <> 'attributions'
                          and not exists (select from pg_policies p where p.tablename = c.relname
                                          and (p.qual like '%scope_client()%' or p.qual ~ 'FROM clients'))""").query(String.class).list();

        assertThat(open).isEmpty();
    }

    @Test
    void aQueryWithoutAnyConditionStillSeesOneAccountOnly() {
        var mine = account();
        account();

        assertThat(seenInScope("client:" + mine.client().id(), OF_CLIENTS)).containsExactly(1L, 3L, 1L, 1L, 1L, 1L, 1L);
        assertThat(seenInScope("client:", OF_CLIENTS)).containsOnly(0L);
        assertThat(seenInScope("client:" + partner, OF_CLIENTS)).containsOnly(0L);
    }

    @Test
    void whatHangsOnAnAccountIsSeenWhereTheAccountIs() {
        var mine = account();
        var theirs = account();

        var seenByMe = seenInScope("client:" + mine.client().id(), HANGING);
        assertThat(seenByMe).doesNotContain(0L);
        assertThat(seenInScope("client:" + theirs.client().id(), HANGING)).isEqualTo(seenByMe);
        assertThat(seenInScope(partner.toString(), HANGING))
                .isEqualTo(seenByMe.stream().map(count -> 2 * count).toList());
    }

    @Test
    void strangersSeeNoRowOfAnyTable() throws SQLException {
        account();

        assertThat(Strangers.see(database)).isEmpty();
    }

    private List<Long> seenInScope(String scope, List<String> tables) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            jdbc.sql("select set_config('app.scope', :scope, true)")
                    .param("scope", scope)
                    .query((_, _) -> true)
                    .single();
            return tables.stream()
                    .map(table -> jdbc.sql("select count(*) from " + table)
                            .query(Long.class)
                            .single())
                    .toList();
        }));
    }

    private static Answer ask(ApiClient user, String operation) {
        var words = operation.split(" ", 2);
        if (words[0].equals("GET")) {
            return user.get(words[1].contains("reconciliation") ? words[1] + PERIOD : words[1]);
        }
        if (words[0].equals("DELETE")) {
            return user.delete(words[1]);
        }
        return words[1].endsWith("/payment-orders")
                ? user.upload(words[1], "file", "пп.pdf", "application/pdf", PDF)
                : user.post(words[1], "{}");
    }
}
