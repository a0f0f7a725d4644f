package io.partnercloud.billing.documents.act.jdbc;

import io.partnercloud.billing.agreements.postpaid.RecognisedUses;
import io.partnercloud.billing.invoicing.invoice.Bill;
import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.billing.invoicing.invoice.RecognisedBefore;
import io.partnercloud.billing.invoicing.subscription.SubscriptionId;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.platform.jdbc.Row;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Knows which lines of invoices stand on acts, and which of them stood there as used days before they were invoiced. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RecognisedInvoices implements RecognisedBefore, RecognisedUses {
    /** How much of {@code :invoices} is on acts; of a cancelled one all has been taken back. */
    static final String MARK = """
            update invoices i
            set recognised = case
                when status = 'CANCELLED' then 'NOT'
                when exists (select from invoice_lines l where l.invoice = i.number
                    and not exists (select from billed_uses u where u.invoice_line = l.id)
                    and coalesce((select sum(coalesce(a.to_on - a.from_on + 1, 1)) from act_lines a
                                  where a.invoice_line = l.id), 0) < coalesce(l.to_on - l.from_on + 1, 1)) then 'PARTLY'
                else 'WHOLLY' end
            where i.number = any(:invoices)
            """;

    private static final String SAME = "service, code, name, quantity, unit_price, from_on, to_on, amount, vat";
    private static final String OPEN_USES = """
            d.used_of = :subscription and d.to_on <= :through
            and not exists (select from billed_uses u where u.act_line = d.id)
            """;

    private final JdbcClient jdbc;

    RecognisedInvoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Money onActs(InvoiceNumber invoice) {
        return sum("""
                select sum(a.amount) from act_lines a join invoice_lines l on l.id = a.invoice_line
                where l.invoice = :invoice
                """, invoice);
    }

    @Override
    public Money rendered(InvoiceNumber invoice) {
        return onActs(invoice).plus(sum("""
                select sum(l.amount) from billed_uses u join invoice_lines l on l.id = u.invoice_line
                where l.invoice = :invoice
                """, invoice));
    }

    @Override
    public Money letGo(InvoiceNumber invoice) {
        var gone = sum("""
                with gone as (delete from billed_uses u using invoice_lines l
                              where l.id = u.invoice_line and l.invoice = :invoice returning l.amount)
                select sum(amount) from gone
                """, invoice);
        jdbc.sql("""
                        update invoices set recognised = 'NOT'
                        where number = :invoice and recognised <> 'NOT'
                          and not exists (select from invoice_lines l join act_lines a on a.invoice_line = l.id
                                          where l.invoice = :invoice)
                        """).param("invoice", invoice.text()).update();
        return gone;
    }

    /** Equal lines are told apart by their order, so that each answers for one. */
    @Override
    public Money billed(Bill bill) {
        var billed = jdbc.sql("""
                        with used as (%s), asked as (%s),
                        billed as (
                            insert into billed_uses (act_line, invoice_line)
                            select used.id, asked.id from used left join asked using (%s, nth)
                            returning invoice_line)
                        select sum(l.amount) from billed b join invoice_lines l on l.id = b.invoice_line
                        """.formatted(
                        numbered("act_lines", OPEN_USES), numbered("invoice_lines", "d.invoice = :invoice"), SAME))
                .param("invoice", bill.number().text())
                .param("subscription", bill.subscription().value())
                .param("through", bill.period().to())
                .query(Row.as(RecognisedInvoices::sum))
                .single();
        jdbc.sql(MARK).param("invoices", new String[] {bill.number().text()}).update();
        return billed;
    }

    private static String numbered(String lines, String which) {
        return "select d.id, %1$s, row_number() over (partition by %1$s order by d.id) as nth from %2$s d where %3$s"
                .formatted(SAME, lines, which);
    }

    @Override
    public void notBilled(SubscriptionId subscription, LocalDate through) {
        jdbc.sql("insert into billed_uses (act_line) select d.id from act_lines d where " + OPEN_USES)
                .param("subscription", subscription.value())
                .param("through", through)
                .update();
    }

    private Money sum(String select, InvoiceNumber invoice) {
        return jdbc.sql(select)
                .param("invoice", invoice.text())
                .query(Row.as(RecognisedInvoices::sum))
                .single();
    }

    private static Money sum(Row row) {
        return Objects.requireNonNullElse(row.moneyOrNull("sum"), Money.ZERO);
    }
}
