package io.partnercloud.billing.debt.blocking.jdbc;

import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.debt.blocking.ClientBalance;
import io.partnercloud.billing.debt.blocking.Debtors;
import io.partnercloud.billing.debt.blocking.Standing;
import io.partnercloud.billing.invoicing.subscription.SubscriptionId;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.platform.jdbc.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds where paid subscriptions stand; the view {@code standings} says in SQL what {@link Standing#blockOn} says (random histories compare them). */
@Repository
@Transactional
class JdbcDebtors implements Debtors {
    private static final UUID NOBODY = new UUID(0, 0);
    private static final String TO_BLOCK = "paid_through < :on and block_on <= :on";
    private static final String BLOCKED_ON = "paid_through < :on and block_on = :on";

    private final JdbcClient jdbc;

    JdbcDebtors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Standing> standings(ClientId client) {
        return jdbc.sql("select * from standings where client_id = :client order by service")
                .param("client", client.value())
                .query(Row.as(JdbcDebtors::read))
                .list();
    }

    @Override
    public List<Standing> toBlock(LocalDate on, Optional<ClientId> after, int limit) {
        return page(TO_BLOCK, on, after, limit);
    }

    @Override
    public long countToBlock(LocalDate on) {
        return count(TO_BLOCK, on);
    }

    @Override
    public List<Standing> blockedIn(int days, LocalDate on, Optional<ClientId> after, int limit) {
        return page(BLOCKED_ON, on.plusDays(days), after, limit);
    }

    @Override
    public long countBlockedIn(int days, LocalDate on) {
        return count(BLOCKED_ON, on.plusDays(days));
    }

    private long count(String condition, LocalDate on) {
        return jdbc.sql("select count(*) from standings where " + condition)
                .param("on", on)
                .query(Long.class)
                .single();
    }

    private List<Standing> page(String condition, LocalDate on, Optional<ClientId> after, int limit) {
        return jdbc.sql("select * from standings where " + condition
                        + " and client_id > :after order by client_id limit :limit")
                .param("on", on)
                .param("after", after.map(ClientId::value).orElse(NOBODY))
                .param("limit", limit)
                .query(Row.as(JdbcDebtors::read))
                .list();
    }

    @Override
    public List<ClientBalance.Open> overdue(SubscriptionId subscription, LocalDate on) {
        return jdbc.sql("""
                        select number, due_on, total - paid as open from invoices
                        where subscription_id = :subscription and due_on < :on and kind <> 'ONE_OFF'
                          and status in ('ISSUED', 'PARTLY_PAID', 'OVERDUE')
                        order by due_on, number
                        """)
                .param("subscription", subscription.value())
                .param("on", on)
                .query(Row.as(row -> new ClientBalance.Open(row.text("number"), row.day("due_on"), row.money("open"))))
                .list();
    }

    private static Standing read(Row row) {
        var invoice = row.textOrNull("number");
        var continuing = invoice == null
                ? null
                : new Standing.Demand(invoice, row.day("due_on"), row.dayOrNull("held_until"), row.money("open"));
        return new Standing(
                row.id("client_id", ClientId::new),
                row.id("subscription_id", SubscriptionId::new),
                row.word("service", CloudService.class),
                row.day("paid_through"),
                row.money("monthly"),
                continuing);
    }
}
