package io.partnercloud.billing.agreements.order.jdbc;

import io.partnercloud.billing.agreements.order.Renewal;
import io.partnercloud.billing.agreements.order.Renewals;
import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.base.client.ClientRange;
import io.partnercloud.billing.invoicing.subscription.Subscription;
import io.partnercloud.billing.invoicing.subscription.jdbc.SubscriptionRows;
import io.partnercloud.billing.pricing.price.jdbc.ParametersJson;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.platform.jdbc.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds the subscriptions whose next invoice is due. */
@Repository
@Transactional
class JdbcRenewals implements Renewals {
    private static final int ROWS_AT_A_TIME = 1000;
    private static final String DUE = """
            from subscriptions s
            where s.state = 'ACTIVE' and s.billing_mode = 'PREPAID' and s.given_up_on is null
              and s.paid_through = :paidThrough
              and not exists (select from blocks b where b.subscription_id = s.id and b.lifted_on is null)
              and not exists (select from invoices i
                              where i.subscription_id = s.id and i.period_start > :paidThrough
                                and i.status <> 'CANCELLED' and i.kind in ('FIRST', 'RECURRING'))
            """;

    private final JdbcClient jdbc;

    JdbcRenewals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ClientRange> ranges(LocalDate paidThrough, int clients) {
        return jdbc.sql("""
                        select min(client_id::text)::uuid as first, max(client_id::text)::uuid as last, count(*) as clients
                        from (select client_id, (row_number() over (order by client_id) - 1) / :clients as range_of_clients
                              from (select distinct s.client_id %s) as due) as numbered
                        group by range_of_clients order by range_of_clients
                        """.formatted(DUE))
                .param("paidThrough", paidThrough)
                .param("clients", clients)
                .query(Row.as(
                        row -> new ClientRange(client(row, "first"), client(row, "last"), row.integer("clients"))))
                .list();
    }

    @Override
    public List<ClientId> due(LocalDate paidThrough, ClientId first, ClientId last) {
        return jdbc.sql("select distinct s.client_id " + DUE
                        + " and s.client_id between :first and :last order by s.client_id")
                .param("paidThrough", paidThrough)
                .param("first", first.value())
                .param("last", last.value())
                .query(Row.as(row -> client(row, "client_id")))
                .list();
    }

    @Override
    public List<ClientId> due(LocalDate paidThrough, int limit) {
        return jdbc.sql("select distinct s.client_id " + DUE + " order by s.client_id limit :limit")
                .param("paidThrough", paidThrough)
                .param("limit", limit)
                .query(Row.as(row -> client(row, "client_id")))
                .list();
    }

    @Override
    public long countClients(LocalDate paidThrough) {
        return jdbc.sql("select count(distinct s.client_id) " + DUE)
                .param("paidThrough", paidThrough)
                .query(Long.class)
                .single();
    }

    @Override
    public List<Renewal> of(Map<ClientId, Client> locked, LocalDate paidThrough) {
        return jdbc
                .sql("select s.* " + DUE + " and s.client_id = any(:ids) order by s.client_id, s.service")
                .param("paidThrough", paidThrough)
                .param("ids", locked.keySet().stream().map(ClientId::value).toArray(UUID[]::new))
                .query(Row.as(SubscriptionRows::read))
                .list()
                .stream()
                .filter(Subscription.Active.class::isInstance)
                .map(Subscription.Active.class::cast)
                .map(active -> new Renewal(
                        Objects.requireNonNull(locked.get(active.terms().client())), active))
                .toList();
    }

    @Override
    public void forEachOrder(LocalDate paidThrough, Consumer<EqualOrders> action) {
        jdbc.sql("select s.service, s.tariff, s.parameters, count(*) " + DUE
                        + " group by s.service, s.tariff, s.parameters")
                .withFetchSize(ROWS_AT_A_TIME)
                .param("paidThrough", paidThrough)
                .query(Row.each(row -> {
                    var service = row.word("service", CloudService.class);
                    action.accept(new EqualOrders(
                            service,
                            row.text("tariff"),
                            ParametersJson.read(service, row.text("parameters")),
                            row.number("count")));
                }));
    }

    private static ClientId client(Row row, String column) {
        return row.id(column, ClientId::new);
    }
}
