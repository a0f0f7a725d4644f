package io.partnercloud.billing.agreements.downtime.jdbc;

import io.partnercloud.billing.agreements.downtime.Compensation;
import io.partnercloud.billing.agreements.downtime.Downtime;
import io.partnercloud.billing.agreements.downtime.Downtimes;
import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.invoicing.subscription.SubscriptionId;
import io.partnercloud.platform.jdbc.Bind;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.lists.ListOrder;
import io.partnercloud.platform.lists.ListReader;
import io.partnercloud.platform.lists.ListSql;
import io.partnercloud.platform.lists.Where;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import java.sql.Types;
import java.time.Instant;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps downtimes and the compensation table. */
@Repository
@Transactional
class JdbcDowntimes implements Downtimes {
    private static final String WITH_CREDIT = """
            select d.*, coalesce(c.amount, 0.00) as amount
            from downtimes d left join credits c on c.id = d.credit_id""";
    private static final ListOrder ORDER =
            new ListOrder(Map.of("startedAt", "d.started_at"), "d.id", PageQuery.Sort.descending("startedAt"));

    private final JdbcClient jdbc;
    private final ListReader lists;

    JdbcDowntimes(JdbcClient jdbc, ListReader lists) {
        this.jdbc = jdbc;
        this.lists = lists;
    }

    @Override
    public Compensation compensation() {
        return new Compensation(jdbc.sql(
                        "select level, from_hours, percent from downtime_compensation order by level, from_hours")
                .query(Row.as(row -> new Compensation.Step(
                        row.word("level", Compensation.Level.class),
                        row.integer("from_hours"),
                        row.decimal("percent"))))
                .list());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void compensateBy(Compensation compensation) {
        jdbc.sql("delete from downtime_compensation").update();
        compensation
                .steps()
                .forEach(step -> jdbc.sql("""
                        insert into downtime_compensation (level, from_hours, percent) values (:level, :hours, :percent)
                        """)
                        .param("level", step.level().name())
                        .param("hours", step.fromHours())
                        .param("percent", step.percent())
                        .update());
    }

    @Override
    public boolean overlaps(SubscriptionId subscription, Instant startedAt, Instant endedAt) {
        return jdbc.sql("""
                        select exists (select from downtimes
                                       where subscription_id = :subscription and started_at < :end and ended_at > :start)
                        """)
                .param("subscription", subscription.value())
                .param("start", Bind.at(startedAt))
                .param("end", Bind.at(endedAt))
                .query(Boolean.class)
                .single();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Client client, Downtime downtime, String recordedBy) {
        jdbc.sql("""
                        insert into downtimes (id, client_id, partner_id, subscription_id, started_at, ended_at, level,
                                               percent, credit_id, description, recorded_by)
                        values (:id, :client, :partner, :subscription, :start, :end, :level,
                                :percent, :credit, :description, :by)
                        """)
                .param("id", downtime.id())
                .param("client", client.id().value())
                .param("partner", client.partner(), Types.OTHER)
                .param("subscription", downtime.subscription().value())
                .param("start", Bind.at(downtime.startedAt()))
                .param("end", Bind.at(downtime.endedAt()))
                .param("level", downtime.level().name())
                .param("percent", downtime.percent())
                .param("credit", downtime.credit(), Types.OTHER)
                .param("description", downtime.description())
                .param("by", recordedBy)
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Listing<Downtime> of(ClientId client, PageQuery query) {
        var where = Where.of("d.client_id = :client", "client", client.value());
        return lists.read(ListSql.of(WITH_CREDIT, where, ORDER), query, Row.as(JdbcDowntimes::read));
    }

    private static Downtime read(Row row) {
        return new Downtime(
                row.id("id"),
                row.id("client_id", ClientId::new),
                row.id("subscription_id", SubscriptionId::new),
                row.instant("started_at"),
                row.instant("ended_at"),
                row.word("level", Compensation.Level.class),
                row.decimal("percent"),
                row.idOrNull("credit_id"),
                row.money("amount"),
                row.text("description"));
    }
}
