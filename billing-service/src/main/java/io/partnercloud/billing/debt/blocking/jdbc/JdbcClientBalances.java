package io.partnercloud.billing.debt.blocking.jdbc;

import io.partnercloud.billing.base.client.jdbc.SoughtClients;
import io.partnercloud.billing.debt.blocking.BalanceFilter;
import io.partnercloud.billing.debt.blocking.ClientBalance;
import io.partnercloud.billing.debt.blocking.ClientBalances;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.lists.ListOrder;
import io.partnercloud.platform.lists.ListReader;
import io.partnercloud.platform.lists.ListSql;
import io.partnercloud.platform.lists.Where;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds whose balances are wanted through an index, then derives them from the ledger, some clients at a time. */
@Repository
@Transactional(readOnly = true)
class JdbcClientBalances implements ClientBalances {
    private static final ListOrder ORDER = new ListOrder(
            Map.of("client", "c.login", "name", "c.name", "paidThrough", "c.paid_through"),
            "c.login",
            PageQuery.Sort.ascending("client"));
    private static final String OWES =
            "exists (select from invoices i where i.client_id = c.id and i.status in ('ISSUED', 'PARTLY_PAID', 'OVERDUE'))";
    private static final String IS_BLOCKED =
            "exists (select from blocks b where b.client_id = c.id and b.lifted_on is null)";

    private final JdbcClient jdbc;
    private final ListReader lists;
    private final SoughtClients soughtClients;
    private final BalancesById balances;

    JdbcClientBalances(JdbcClient jdbc, ListReader lists, SoughtClients soughtClients, BalancesById balances) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.soughtClients = soughtClients;
        this.balances = balances;
    }

    @Override
    public Listing<ClientBalance> of(Scope scope, BalanceFilter filter, PageQuery query) {
        var where = Where.inScope(scope, "c", filter.partner()).and("c.paid_through is not null");
        where = which(where, OWES, filter.debt());
        where = which(where, IS_BLOCKED, filter.blocked());
        where = soughtClients.narrow(where, "c.id", scope, filter.partner(), filter.q());
        return lists.read(ListSql.of("select c.id from clients c", where, ORDER), query, Row.as(row -> row.id("id")))
                .mapAll((List<UUID> clients) -> balances.read(clients));
    }

    @Override
    public Optional<ClientBalance> of(ClientLogin login) {
        var found = jdbc.sql("select id from clients where login = :login")
                .param("login", login.text())
                .query(UUID.class)
                .list();
        return balances.read(found).stream().findFirst();
    }

    private static Where which(Where where, String condition, @Nullable Boolean wanted) {
        if (wanted == null) {
            return where;
        }
        return where.and(wanted ? condition : "not " + condition);
    }
}
