package io.partnercloud.reward.handover.jdbc;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.jdbc.Bind;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.lists.ListOrder;
import io.partnercloud.platform.lists.ListReader;
import io.partnercloud.platform.lists.ListSql;
import io.partnercloud.platform.lists.Where;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.reward.handover.Handover;
import io.partnercloud.reward.handover.Handover.Cancelled;
import io.partnercloud.reward.handover.Handover.Done;
import io.partnercloud.reward.handover.Handover.Order;
import io.partnercloud.reward.handover.Handover.Planned;
import io.partnercloud.reward.handover.HandoverFilter;
import io.partnercloud.reward.handover.Handovers;
import io.partnercloud.reward.partner.PartnerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcHandovers implements Handovers {
    private static final ListOrder ORDER = new ListOrder(
            Map.of("on", "hand_over_on", "orderedAt", "ordered_at"), "id", PageQuery.Sort.descending("on"));

    private final JdbcClient jdbc;
    private final ListReader lists;

    JdbcHandovers(JdbcClient jdbc, ListReader lists) {
        this.jdbc = jdbc;
        this.lists = lists;
    }

    @Override
    @Transactional
    public void add(Planned handover) {
        var order = handover.order();
        jdbc.sql("""
                        insert into handovers (id, status, from_partner, to_partner, clients, hand_over_on, reason, ordered_at)
                        values (:id, 'PLANNED', :from, :to, :clients, :on, :reason, :orderedAt)
                        """)
                .param("id", order.id())
                .param("from", order.from().value())
                .param("to", order.to().value())
                .param("clients", texts(order.clients()))
                .param("on", order.on())
                .param("reason", order.reason())
                .param("orderedAt", Bind.at(order.orderedAt()))
                .update();
    }

    @Override
    public Optional<Handover> find(UUID id) {
        return read("select * from handovers where id = :id", id);
    }

    @Override
    @Transactional
    public Optional<Handover> lock(UUID id) {
        return read("select * from handovers where id = :id for update", id);
    }

    private Optional<Handover> read(String select, UUID id) {
        return jdbc.sql(select)
                .param("id", id)
                .query(Row.as(JdbcHandovers::handover))
                .optional();
    }

    @Override
    @Transactional
    public void save(Done handover) {
        jdbc.sql("update handovers set status = 'DONE', moved = :moved where id = :id")
                .param("moved", texts(handover.moved()))
                .param("id", handover.order().id())
                .update();
    }

    @Override
    @Transactional
    public void save(Cancelled handover) {
        jdbc.sql("update handovers set status = 'CANCELLED', cancelled_because = :because where id = :id")
                .param("because", handover.because())
                .param("id", handover.order().id())
                .update();
    }

    @Override
    public List<UUID> dueOn(LocalDate day) {
        return jdbc.sql("select id from handovers where status = 'PLANNED' and hand_over_on <= :day order by id")
                .param("day", day)
                .query(UUID.class)
                .list();
    }

    @Override
    public Listing<Handover> list(HandoverFilter filter, PageQuery query) {
        var where = Where.everything().andWord("status", filter.status());
        return lists.read(ListSql.of("select * from handovers", where, ORDER), query, Row.as(JdbcHandovers::handover));
    }

    private static String[] texts(List<ClientLogin> logins) {
        return logins.stream().map(ClientLogin::text).toArray(String[]::new);
    }

    private static List<ClientLogin> logins(Row row, String column) {
        return row.texts(column).stream().map(ClientLogin::new).toList();
    }

    private static Handover handover(Row row) {
        var order = new Order(
                row.id("id"),
                row.id("from_partner", PartnerId::new),
                row.id("to_partner", PartnerId::new),
                logins(row, "clients"),
                row.day("hand_over_on"),
                row.text("reason"),
                row.instant("ordered_at"));
        return switch (row.word("status", Status.class)) {
            case PLANNED -> new Planned(order);
            case DONE -> new Done(order, logins(row, "moved"));
            case CANCELLED -> new Cancelled(order, row.text("cancelled_because"));
        };
    }
}
