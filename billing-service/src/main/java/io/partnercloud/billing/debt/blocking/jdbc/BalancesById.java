package io.partnercloud.billing.debt.blocking.jdbc;

import io.partnercloud.billing.debt.blocking.ClientBalance;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.platform.jdbc.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Derives the balances of some clients from the ledger, in two statements however many they are. */
@Component
class BalancesById {
    private static final String BALANCES = """
            select c.id, c.login, c.name, c.paid_through, b.blocked_on, b.deletion_on, b.blocked, l.advance, l.debt
            from clients c
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
            where c.id = any(:clients)
            """;

    private final JdbcClient jdbc;

    BalancesById(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the ids. */
    List<ClientBalance> read(List<UUID> clients) {
        if (clients.isEmpty()) {
            return List.of();
        }
        var array = clients.toArray(UUID[]::new);
        var open = open(array);
        var balances = new HashMap<UUID, ClientBalance>();
        jdbc.sql(BALANCES).param("clients", array).query(Row.each(row -> {
            var id = row.id("id");
            balances.put(id, balance(row, open.getOrDefault(id, List.of())));
        }));
        return clients.stream()
                .map(id -> Objects.requireNonNull(balances.get(id)))
                .toList();
    }

    private record OpenOf(UUID client, ClientBalance.Open open) {}

    private Map<UUID, List<ClientBalance.Open>> open(UUID[] clients) {
        return jdbc
                .sql("""
                        select client_id, number, due_on, total - paid as open from invoices
                        where client_id = any(:clients) and status in ('ISSUED', 'PARTLY_PAID', 'OVERDUE')
                        order by client_id, due_on, number
                        """)
                .param("clients", clients)
                .query(Row.as(row -> new OpenOf(
                        row.id("client_id"),
                        new ClientBalance.Open(row.text("number"), row.day("due_on"), row.money("open")))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(OpenOf::client, Collectors.mapping(OpenOf::open, Collectors.toList())));
    }

    private static ClientBalance balance(Row row, List<ClientBalance.Open> open) {
        return new ClientBalance(
                row.text("login", ClientLogin::new),
                row.text("name"),
                row.money("advance"),
                row.money("debt"),
                row.dayOrNull("paid_through"),
                row.dayOrNull("blocked_on"),
                row.dayOrNull("deletion_on"),
                row.texts("blocked").stream().map(CloudService::valueOf).toList(),
                open);
    }
}
