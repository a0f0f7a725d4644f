package io.partnercloud.billing.order.jdbc;

import io.partnercloud.billing.client.ClientId;
import io.partnercloud.billing.client.Clients;
import io.partnercloud.billing.ledger.Balance;
import io.partnercloud.billing.ledger.Ledger;
import io.partnercloud.billing.order.Renewal;
import io.partnercloud.billing.order.Renewals;
import io.partnercloud.billing.subscription.Subscription;
import io.partnercloud.billing.subscription.jdbc.SubscriptionRows;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds the subscriptions whose next invoice is due. */
@Repository
@Transactional
class JdbcRenewals implements Renewals {
    private static final UUID NOBODY = new UUID(0, 0);
    private static final String DUE = """
            from subscriptions s
            where s.state = 'ACTIVE' and s.billing_mode = 'PREPAID' and s.paid_through = :paidThrough
              and not exists (select from blocks b where b.client_id = s.client_id and b.lifted_on is null)
              and not exists (select from invoices i
                              where i.subscription_id = s.id and i.period_start > :paidThrough
                                and i.status <> 'CANCELLED' and i.kind in ('FIRST', 'RECURRING'))
            """;

    private final JdbcClient jdbc;
    private final Clients clients;
    private final Ledger ledger;

    JdbcRenewals(JdbcClient jdbc, Clients clients, Ledger ledger) {
        this.jdbc = jdbc;
        this.clients = clients;
        this.ledger = ledger;
    }

    @Override
    public List<ClientId> due(LocalDate paidThrough, Optional<ClientId> after, int limit) {
        return jdbc.sql("select distinct s.client_id " + DUE
                        + " and s.client_id > :after order by s.client_id limit :limit")
                .param("paidThrough", paidThrough)
                .param("after", after.map(ClientId::value).orElse(NOBODY))
                .param("limit", limit)
                .query((row, _) -> new ClientId(row.getObject("client_id", UUID.class)))
                .list();
    }

    @Override
    public long count(LocalDate paidThrough) {
        return jdbc.sql("select count(distinct s.client_id) " + DUE)
                .param("paidThrough", paidThrough)
                .query(Long.class)
                .single();
    }

    @Override
    public List<Renewal> of(Collection<ClientId> ids, LocalDate paidThrough) {
        var due = jdbc.sql("select s.* " + DUE + " and s.client_id = any(:ids) order by s.client_id, s.service")
                .param("paidThrough", paidThrough)
                .param("ids", ids.stream().map(ClientId::value).toArray(UUID[]::new))
                .query(SubscriptionRows::read)
                .list();
        var byId = clients.all(ids);
        var balances = ledger.balances(ids);
        return due.stream()
                .filter(Subscription.Active.class::isInstance)
                .map(Subscription.Active.class::cast)
                .map(active -> {
                    var client = Objects.requireNonNull(byId.get(active.terms().client()));
                    return new Renewal(
                            client,
                            active,
                            balances.getOrDefault(client.id(), Balance.NOTHING).advance());
                })
                .toList();
    }
}
