package io.partnercloud.billing.payments.statement.jdbc;

import io.partnercloud.billing.payments.statement.CompanyAccounts;
import io.partnercloud.billing.payments.statement.OwnAccounts;
import io.partnercloud.billing.payments.statement.OwnAccounts.Owner;
import io.partnercloud.platform.jdbc.Row;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the accounts of the legal entities, also those that they had before: statements of them may still come. */
@Repository
class JdbcCompanyAccounts implements CompanyAccounts {
    private final JdbcClient jdbc;

    JdbcCompanyAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public OwnAccounts current() {
        return new OwnAccounts(
                jdbc
                        .sql("""
                        select distinct on (account) account, role from legal_entity_versions
                        order by account, recorded_at desc, version desc
                        """)
                        .query(Row.as(row -> Map.entry(row.text("account"), row.word("role", Owner.class))))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
