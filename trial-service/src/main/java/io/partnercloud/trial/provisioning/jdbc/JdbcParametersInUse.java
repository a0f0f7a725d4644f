package io.partnercloud.trial.provisioning.jdbc;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.jdbc.Bind;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.lists.ListOrder;
import io.partnercloud.platform.lists.ListReader;
import io.partnercloud.platform.lists.ListSql;
import io.partnercloud.platform.lists.Where;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.trial.account.Allowance;
import io.partnercloud.trial.account.ClientId;
import io.partnercloud.trial.provisioning.ParametersComparison;
import io.partnercloud.trial.provisioning.ParametersInUse;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcParametersInUse implements ParametersInUse {
    private static final String SELECT = """
            select p.due, p.due_at, p.in_use, p.in_use_at, clients.login, clients.name
              from parameters_in_use p left join clients on clients.id = p.client_id
            """;
    private static final String DIFFERS = "p.in_use is distinct from p.due";
    private static final ListOrder ORDER =
            new ListOrder(Map.of("dueSince", "p.due_at"), "p.client_id", PageQuery.Sort.ascending("dueSince"));

    private final JdbcClient jdbc;
    private final ListReader lists;
    private final Clock clock;

    JdbcParametersInUse(JdbcClient jdbc, ListReader lists, Clock clock) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void due(ClientId client, Allowance allowance) {
        jdbc.sql("""
                        insert into parameters_in_use (client_id, due, due_at) values (:client, :due::jsonb, :now)
                        on conflict (client_id) do update set due = excluded.due, due_at = excluded.due_at
                        """)
                .param("client", client.value())
                .param("due", AllowanceJson.write(allowance))
                .param("now", Bind.at(clock.instant()))
                .update();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void inUse(ClientId client, Allowance allowance, long sequence) {
        jdbc.sql("""
                        update parameters_in_use set in_use = :in_use::jsonb, sequence = :sequence, in_use_at = :now
                         where client_id = :client and sequence <= :sequence
                        """)
                .param("client", client.value())
                .param("in_use", AllowanceJson.write(allowance))
                .param("sequence", sequence)
                .param("now", Bind.at(clock.instant()))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ParametersComparison> compare(ClientId client) {
        return jdbc.sql(SELECT + " where p.client_id = :client")
                .param("client", client.value())
                .query(Row.as(JdbcParametersInUse::read))
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Listing<ParametersComparison> differing(PageQuery page) {
        return lists.read(
                ListSql.of(SELECT, Where.everything().and(DIFFERS), ORDER), page, Row.as(JdbcParametersInUse::read));
    }

    private static ParametersComparison read(Row row) {
        return new ParametersComparison(
                row.text("login", ClientLogin::new),
                row.text("name"),
                row.text("due", AllowanceJson::read),
                row.instant("due_at"),
                AllowanceJson.readOrNull(row.textOrNull("in_use")),
                row.instantOrNull("in_use_at"));
    }
}
