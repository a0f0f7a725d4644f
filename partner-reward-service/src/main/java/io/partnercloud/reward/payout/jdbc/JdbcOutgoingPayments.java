package io.partnercloud.reward.payout.jdbc;

import io.partnercloud.contracts.values.Money;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.lists.ListOrder;
import io.partnercloud.platform.lists.ListReader;
import io.partnercloud.platform.lists.ListSql;
import io.partnercloud.platform.lists.Where;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.reward.partner.PartnerId;
import io.partnercloud.reward.payout.OutgoingPayment;
import io.partnercloud.reward.payout.OutgoingPayment.Fate;
import io.partnercloud.reward.payout.OutgoingPayments;
import io.partnercloud.reward.payout.PayoutSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcOutgoingPayments implements OutgoingPayments {
    private static final ListOrder ORDER = new ListOrder(
            Map.of("bookedOn", "o.booked_on", "amount", "o.amount"), "o.id", PageQuery.Sort.descending("bookedOn"));
    private static final String PAYMENTS = """
            select o.*, p.name as partner_name, p.code as partner_code
            from outgoing_payments o join partners p on p.id = o.partner_id
            """;

    private final JdbcClient jdbc;
    private final ListReader lists;

    JdbcOutgoingPayments(JdbcClient jdbc, ListReader lists) {
        this.jdbc = jdbc;
        this.lists = lists;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PartnerId> partnerOf(String inn) {
        return jdbc.sql("select id from partners where inn = :inn")
                .param("inn", inn)
                .query(Row.as(row -> row.id("id", PartnerId::new)))
                .optional();
    }

    @Override
    public boolean addIfNew(OutgoingPayment payment) {
        var order = payment.order();
        return jdbc.sql("""
                        insert into outgoing_payments (id, partner_id, number, dated_on, booked_on, amount, purpose, status, waits_because)
                        values (:id, :partner, :number, :datedOn, :bookedOn, :amount, :purpose, 'WAITING', 'NO_SET_OF_SUM')
                        on conflict (id) do nothing
                        """)
                        .param("id", payment.id())
                        .param("partner", payment.partner().value())
                        .param("number", order.number())
                        .param("datedOn", order.datedOn())
                        .param("bookedOn", order.bookedOn())
                        .param("amount", order.amount().amount())
                        .param("purpose", order.purpose())
                        .update()
                == 1;
    }

    @Override
    public Optional<OutgoingPayment> lock(UUID id) {
        return jdbc.sql("select * from outgoing_payments where id = :id for update")
                .param("id", id)
                .query(Row.as(JdbcOutgoingPayments::payment))
                .optional();
    }

    @Override
    public void save(OutgoingPayment payment) {
        var fate = payment.fate();
        jdbc.sql("""
                        update outgoing_payments
                        set status = :status, waits_because = :waits, set_id = :set, dismissed_because = :dismissed
                        where id = :id
                        """)
                .param("status", Status.of(fate).name())
                .param("waits", fate instanceof Fate.Waiting it ? it.reason().name() : null)
                .param("set", fate instanceof Fate.Matched it ? it.set() : null)
                .param("dismissed", fate instanceof Fate.Dismissed it ? it.reason() : null)
                .param("id", payment.id())
                .update();
    }

    @Override
    public List<OutgoingPayment> waiting(PartnerId partner) {
        return jdbc.sql("""
                        select * from outgoing_payments
                        where partner_id = :partner and status = 'WAITING' order by booked_on, id for update
                        """)
                .param("partner", partner.value())
                .query(Row.as(JdbcOutgoingPayments::payment))
                .list();
    }

    @Override
    public List<PayoutSet> unpaid(PartnerId partner, Money total) {
        return jdbc.sql("""
                        select s.* from payout_sets s
                        where s.partner_id = :partner and s.total = :total and s.status <> 'CARRIED'
                          and not exists (select from outgoing_payments o where o.set_id = s.id)
                        order by s.quarter, s.id
                        """)
                .param("partner", partner.value())
                .param("total", total.amount())
                .query(Row.as(PayoutRows::set))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Listing<Listed> list(Filter filter, PageQuery query) {
        var where = Where.everything().andWord("o.status", filter.status());
        return lists.read(
                ListSql.of(PAYMENTS, where, ORDER),
                query,
                Row.as(row -> new Listed(payment(row), row.text("partner_name"), row.textOrNull("partner_code"))));
    }

    private static OutgoingPayment payment(Row row) {
        return new OutgoingPayment(
                row.id("id"),
                row.id("partner_id", PartnerId::new),
                new OutgoingPayment.Order(
                        row.text("number"),
                        row.day("dated_on"),
                        row.day("booked_on"),
                        row.money("amount"),
                        row.text("purpose")),
                fate(row));
    }

    private static Fate fate(Row row) {
        return switch (row.word("status", Status.class)) {
            case WAITING -> new Fate.Waiting(row.word("waits_because", OutgoingPayment.Reason.class));
            case MATCHED -> new Fate.Matched(row.id("set_id"));
            case DISMISSED -> new Fate.Dismissed(row.text("dismissed_because"));
        };
    }
}
