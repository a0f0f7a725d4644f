package io.partnercloud.billing.agreements.postpaid.jdbc;

import io.partnercloud.billing.agreements.postpaid.PostpaidSubscriptions;
import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.invoicing.subscription.Subscription;
import io.partnercloud.billing.invoicing.subscription.SubscriptionId;
import io.partnercloud.platform.jdbc.Row;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds the subscriptions that are paid for afterwards. */
@Repository
@Transactional
class JdbcPostpaidSubscriptions implements PostpaidSubscriptions {
    private static final UUID FIRST = new UUID(0, 0);
    private static final String NOT_INVOICED = """
            from subscriptions s
            where s.state = 'ACTIVE' and s.billing_mode = 'POSTPAID' and s.paid_through < :day
              and not exists (select from blocks b where b.subscription_id = s.id and b.lifted_on is null)
              and not exists (select from invoices i
                              where i.subscription_id = s.id and i.period_end >= :day
                                and i.status <> 'CANCELLED' and i.kind in ('FIRST', 'RECURRING'))
            """;

    private final JdbcClient jdbc;

    JdbcPostpaidSubscriptions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Due> notInvoicedThrough(LocalDate day, Optional<SubscriptionId> after, int limit) {
        return jdbc.sql("select s.id, s.client_id " + NOT_INVOICED + " and s.id > :after order by s.id limit :limit")
                .param("day", day)
                .param("after", after.map(SubscriptionId::value).orElse(FIRST))
                .param("limit", limit)
                .query(Row.as(row -> new Due(row.id("id", SubscriptionId::new), row.id("client_id", ClientId::new))))
                .list();
    }

    @Override
    public long countNotInvoicedThrough(LocalDate day) {
        return jdbc.sql("select count(*) " + NOT_INVOICED)
                .param("day", day)
                .query(Long.class)
                .single();
    }

    @Override
    public LocalDate invoicedThrough(Subscription.Active subscription) {
        return jdbc.sql("""
                        select greatest(:paidThrough::date, max(period_end)) from invoices
                        where subscription_id = :subscription and status <> 'CANCELLED'
                          and kind in ('FIRST', 'RECURRING')
                        """)
                .param("paidThrough", subscription.paidThrough())
                .param("subscription", subscription.terms().id().value())
                .query(LocalDate.class)
                .single();
    }

    private record BlockOf(SubscriptionId subscription, Blocked days) {}

    @Override
    public Map<SubscriptionId, List<Blocked>> blocks(Collection<SubscriptionId> subscriptions) {
        return jdbc
                .sql(
                        "select subscription_id, blocked_on, lifted_on from blocks where subscription_id = any(:subscriptions)")
                .param(
                        "subscriptions",
                        subscriptions.stream().map(SubscriptionId::value).toArray(UUID[]::new))
                .query(Row.as(row -> new BlockOf(
                        row.id("subscription_id", SubscriptionId::new),
                        new Blocked(row.day("blocked_on"), Optional.ofNullable(row.dayOrNull("lifted_on"))))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        BlockOf::subscription, Collectors.mapping(BlockOf::days, Collectors.toList())));
    }
}
