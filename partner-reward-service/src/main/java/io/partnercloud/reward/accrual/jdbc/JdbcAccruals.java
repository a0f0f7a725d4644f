package io.partnercloud.reward.accrual.jdbc;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.reward.accrual.Accrual;
import io.partnercloud.reward.accrual.Accrual.Accrued;
import io.partnercloud.reward.accrual.Accrual.Held;
import io.partnercloud.reward.accrual.Accruals;
import io.partnercloud.reward.accrual.Earned;
import io.partnercloud.reward.client.ClientId;
import io.partnercloud.reward.partner.PartnerId;
import io.partnercloud.reward.partner.RewardRate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcAccruals implements Accruals {
    private static final String EARNED = """
            select earned.*,
                   earned.base + coalesce(sum(taken.base), 0) as base_left,
                   coalesce(earned.amount, 0) + coalesce(sum(taken.amount), 0) as amount_left
            from accruals earned left join accruals taken on taken.corrects_id = earned.id
            where earned.corrects_id is null and
            """;

    private final JdbcClient jdbc;

    JdbcAccruals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The line and the total of its month in one statement: neither is ever there without the other. */
    @Override
    public boolean addIfNew(Accrual accrual) {
        var line = accrual.line();
        var added = jdbc.sql("""
                with added as (
                    insert into accruals (id, partner_id, client_id, client_login, client_name, source_id, line_id, part, payment_id, invoice, service,
                                          item, paid_on, month, base, corrects_id, status, rate, amount, held_reason)
                    values (:id, :partner, :client, :login, :clientName, :source, :line, :part, :payment, :invoice, :service,
                            :item, :paidOn, :month, :base, :corrects, :status, :rate, :amount, :heldReason)
                    on conflict on constraint a_paid_line_accrues_once do nothing
                    returning partner_id, month, service, coalesce(amount, 0) as amount, (status = 'HELD')::int as held,
                              case status when 'HELD' then 0 else base end as paid)
                insert into reward_totals as total (partner_id, month, service, paid, amount, lines, held)
                select partner_id, month, service, paid, amount, 1, held from added
                on conflict (partner_id, month, service) do update
                set paid = total.paid + excluded.paid, amount = total.amount + excluded.amount, lines = total.lines + 1, held = total.held + excluded.held
                """)
                .param("id", line.id())
                .param("partner", line.partner().value())
                .param("client", line.client().value())
                .param("login", line.login().text())
                .param("clientName", line.clientName())
                .param("source", line.source())
                .param("line", line.invoiceLine())
                .param("part", line.part())
                .param("payment", line.payment())
                .param("invoice", line.invoice())
                .param("service", line.service().name())
                .param("item", line.item())
                .param("paidOn", line.paidOn())
                .param("month", line.month().atDay(1))
                .param("base", line.base().amount())
                .param("corrects", line.corrects())
                .param("status", accrual instanceof Accrued ? "ACCRUED" : "HELD")
                .param("rate", accrual instanceof Accrued it ? it.rate().percent() : null)
                .param("amount", accrual instanceof Accrued it ? it.amount().amount() : null)
                .param("heldReason", accrual instanceof Held it ? it.reason().name() : null)
                .update();
        return added == 1;
    }

    @Override
    public boolean contains(UUID source) {
        return jdbc.sql("select exists (select from accruals where source_id = :source)")
                .param("source", source)
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<Earned> earnedOn(UUID invoiceLine, UUID payment) {
        return jdbc.sql(EARNED + """
                        earned.line_id = :line and (earned.payment_id = :payment or earned.payment_id is null)
                        group by earned.id
                        order by earned.payment_id nulls last, earned.id desc
                        """)
                .param("line", invoiceLine)
                .param("payment", payment)
                .query(Row.as(JdbcAccruals::earned))
                .list();
    }

    @Override
    public List<Earned> earnedSince(PartnerId partner, LocalDate from) {
        return jdbc.sql(EARNED + """
                        earned.partner_id = :partner and earned.paid_on >= :from
                        group by earned.id
                        order by earned.id
                        """)
                .param("partner", partner.value())
                .param("from", from)
                .query(Row.as(JdbcAccruals::earned))
                .list();
    }

    @Override
    public Money holdPaid(PartnerId partner, YearMonth month, CloudService service) {
        return jdbc.sql("""
                        insert into reward_totals as total (partner_id, month, service, paid, amount, lines, held)
                        values (:partner, :month, :service, 0, 0, 0, 0)
                        on conflict (partner_id, month, service) do update set lines = total.lines
                        returning paid
                        """)
                .param("partner", partner.value())
                .param("month", month.atDay(1))
                .param("service", service.name())
                .query(Row.as(row -> row.money("paid")))
                .single();
    }

    private static Earned earned(Row row) {
        return new Earned(accrual(row), row.money("base_left"), row.money("amount_left"));
    }

    @Override
    @Transactional(readOnly = true)
    public long count() {
        return jdbc.sql("select coalesce(sum(lines), 0) from reward_totals")
                .query(Long.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public long held() {
        return jdbc.sql("select coalesce(sum(held), 0) from reward_totals")
                .query(Long.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public MonthTotal totalOf(YearMonth month) {
        return jdbc.sql("""
                        select coalesce(sum(lines), 0) as lines, coalesce(sum(held), 0) as held,
                               coalesce(sum(amount), 0.00) as amount
                        from reward_totals where month = :month
                        """)
                .param("month", month.atDay(1))
                .query(Row.as(row -> new MonthTotal(row.number("lines"), row.number("held"), row.money("amount"))))
                .single();
    }

    private static Accrual accrual(Row row) {
        var line = new Accrual.Line(
                row.id("id"),
                row.id("partner_id", PartnerId::new),
                row.id("client_id", ClientId::new),
                row.text("client_login", ClientLogin::new),
                row.textOrNull("client_name"),
                row.id("source_id"),
                row.id("line_id"),
                row.integer("part"),
                row.idOrNull("payment_id"),
                row.text("invoice"),
                row.word("service", CloudService.class),
                row.text("item"),
                row.day("paid_on"),
                YearMonth.from(row.day("month")),
                row.money("base"),
                row.idOrNull("corrects_id"));
        @Nullable BigDecimal rate = row.decimalOrNull("rate");
        return rate == null
                ? new Held(line, row.word("held_reason", Held.Reason.class))
                : new Accrued(line, new RewardRate(rate), row.money("amount"));
    }
}
