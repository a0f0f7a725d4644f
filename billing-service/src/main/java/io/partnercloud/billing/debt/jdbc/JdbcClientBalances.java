package io.partnercloud.billing.debt.jdbc;

import io.partnercloud.billing.debt.ClientBalance;
import io.partnercloud.billing.debt.ClientBalances;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.web.Page;
import io.partnercloud.platform.web.PageQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Derives balances from the ledger, for one page of clients at a time. */
@Repository
@Transactional(readOnly = true)
class JdbcClientBalances implements ClientBalances {
    private static final Map<String, String> SORTABLE =
            Map.of("client", "c.login", "name", "c.name", "paidThrough", "s.paid_through");
    private static final String BALANCES = """
            select c.id, c.login, c.name, s.paid_through, b.blocked_on, b.deletion_on, b.blocked, l.advance, l.debt
            from (%s) p
            join clients c on c.id = p.id
            cross join lateral (
                select min(paid_through) as paid_through
                from subscriptions where client_id = c.id and state <> 'ENDED'
            ) s
            cross join lateral (
                select min(blocked_on) as blocked_on, min(deletion_on) as deletion_on,
                       coalesce(array_agg(service order by service), '{}') as blocked
                from blocks join subscriptions on subscriptions.id = blocks.subscription_id
                where blocks.client_id = c.id and lifted_on is null
            ) b
            cross join lateral (
                select -coalesce(sum(amount) filter (where account = 'ADVANCE'), 0.00) as advance,
                       coalesce(sum(amount) filter (where account = 'RECEIVABLE'), 0.00) as debt
                from ledger_entries e where e.client_id = c.id
            ) l
            order by p.position
            """;
    private static final String PAID = """
            from clients c
            cross join lateral (
                select min(paid_through) as paid_through, min(contract_date) as contract_date
                from subscriptions where client_id = c.id and state <> 'ENDED'
            ) s
            where c.partner_id = :partner and s.contract_date is not null
            """;

    private final JdbcClient jdbc;

    JdbcClientBalances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Page<ClientBalance> of(PartnerScope scope, PageQuery query) {
        var total = jdbc.sql("select count(*) " + PAID)
                .param("partner", scope.partner())
                .query(Long.class)
                .single();
        var order = query.orderBy(SORTABLE, "c.login");
        var page = "select c.id, row_number() over (order by " + order + ") as position " + PAID + " order by " + order
                + " limit :limit offset :offset";
        var items = jdbc.sql(BALANCES.formatted(page))
                .param("partner", scope.partner())
                .param("limit", query.size())
                .param("offset", query.offset())
                .query((row, _) -> balance(row))
                .list();
        return Page.of(items, query, total);
    }

    @Override
    public Optional<ClientBalance> of(ClientLogin login) {
        return jdbc.sql(BALANCES.formatted("select id, 1 as position from clients where login = :login"))
                .param("login", login.text())
                .query((row, _) -> balance(row))
                .optional();
    }

    private ClientBalance balance(ResultSet row) throws SQLException {
        var debt = new Money(row.getBigDecimal("debt"));
        return new ClientBalance(
                new ClientLogin(row.getString("login")),
                row.getString("name"),
                new Money(row.getBigDecimal("advance")),
                debt,
                row.getObject("paid_through", LocalDate.class),
                row.getObject("blocked_on", LocalDate.class),
                row.getObject("deletion_on", LocalDate.class),
                Stream.of((String[]) row.getArray("blocked").getArray())
                        .map(CloudService::valueOf)
                        .toList(),
                debt.isZero() ? List.of() : open(row.getObject("id", UUID.class)));
    }

    private List<ClientBalance.Open> open(UUID client) {
        return jdbc.sql("""
                        select number, due_on, total - paid as open from invoices
                        where client_id = :client and status in ('ISSUED', 'PARTLY_PAID', 'OVERDUE')
                        order by due_on, number
                        """)
                .param("client", client)
                .query((row, _) -> new ClientBalance.Open(
                        row.getString("number"),
                        row.getObject("due_on", LocalDate.class),
                        new Money(row.getBigDecimal("open"))))
                .list();
    }
}
