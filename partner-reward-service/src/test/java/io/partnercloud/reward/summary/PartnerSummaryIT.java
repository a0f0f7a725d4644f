package io.partnercloud.reward.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.testsupport.ServiceDatabase;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.Strangers;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the header costs, and what the database shows to whom, whatever the code forgets. */
@ServiceIT
class PartnerSummaryIT {
    private static final UUID ROMASHKA = UUID.fromString("01980000-0000-7000-8000-000000000320");

    @Autowired
    private ServiceDatabase database;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void clientsAreCountedFromTheIndexAlone() { // CAB-1
        assertThat(plan("select status, count(*) from clients where partner_id = '%s' group by status"))
                .contains("Index Only Scan using clients_by_partner_and_status")
                .doesNotContain("Seq Scan");
        assertThat(plan("select fact_at from clients where partner_id = '%s' order by fact_at desc limit 1"))
                .contains("using clients_by_partner_and_fact")
                .doesNotContain("Sort");
    }

    @Test
    void aPageOfRewardsIsReadInTheOrderOfItsIndex() {
        assertThat(plan("select * from accruals where partner_id = '%s' order by month desc, id desc limit 50"))
                .contains("Index Scan Backward using accruals_by_partner_and_month")
                .doesNotContain("Sort");
    }

    @Test
    void theDatabaseShowsNothingToAnotherPartnerOrWithoutAScope() { // PRT-11
        for (String table : new String[] {"partner_codes", "contracts", "contract_rates", "payout_notice_addresses"}) {
            assertThat(rows(table, ROMASHKA.toString())).as(table).isGreaterThanOrEqualTo(1);
            assertThat(rows(table, UUID.randomUUID().toString())).as(table).isZero();
            assertThat(rows(table, "")).as(table).isZero();
        }
        assertThat(rows("partners", ROMASHKA.toString())).isEqualTo(1);
    }

    private long rows(String table, String scope) {
        return count(scope, "select count(*) from " + table);
    }

    private long count(String scope, String sql) {
        var rows = transaction.execute(_ -> {
            scope(scope);
            return jdbc.sql(sql).query(Long.class).single();
        });
        return rows == null ? 0 : rows;
    }

    private String plan(String sql) {
        var plan = transaction.execute(_ -> {
            scope(ROMASHKA.toString());
            jdbc.sql("set local enable_seqscan = off").update();
            jdbc.sql("set local enable_bitmapscan = off").update();
            return String.join(
                    "\n",
                    jdbc.sql("explain " + sql.formatted(ROMASHKA))
                            .query(String.class)
                            .list());
        });
        return plan == null ? "" : plan;
    }

    private void scope(String scope) {
        jdbc.sql("select set_config('app.scope', :scope, true)")
                .param("scope", scope)
                .query(String.class)
                .single();
    }

    @Test // PRT-11
    void strangersSeeNoRowOfAnyTable() throws SQLException {
        assertThat(Strangers.see(database)).isEmpty();
    }
}
