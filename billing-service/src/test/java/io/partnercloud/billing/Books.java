package io.partnercloud.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.base.client.Client;
import java.math.BigDecimal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What has to hold of a client's books at any moment, asked of the database itself (INV-4, INV-7). */
final class Books {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Books(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    void balance(Client client) {
        nothing(client, "every debit has its credit", """
                select coalesce(sum(amount), 0) from ledger_entries where client_id = :client""");
        nothing(client, "no advance is negative", """
                select greatest(coalesce(sum(amount), 0), 0) from ledger_entries
                where client_id = :client and account = 'ADVANCE'""");
        nothing(client, "what is owed is what open invoices ask for", """
                select (select coalesce(sum(amount), 0) from ledger_entries
                        where client_id = :client and account = 'RECEIVABLE')
                     - (select coalesce(sum(total - paid), 0) from invoices
                        where client_id = :client and status not in ('CANCELLED', 'WRITTEN_OFF'))""");
        nothing(client, "what is or will be earned is what was invoiced and not credited", """
                select (select coalesce(sum(amount), 0) from ledger_entries
                        where client_id = :client and account in ('UNBILLED', 'UNEARNED', 'ALLOWANCE', 'BAD_DEBT', 'REVENUE'))
                     + (select coalesce(sum(case when status = 'WRITTEN_OFF' then paid else total end), 0) from invoices
                        where client_id = :client and status <> 'CANCELLED')
                     - (select coalesce(sum(amount), 0) from credits where client_id = :client)""");
        new EarningBooks(this).balance(client);
        moneyIsWhereItWasUsed(client);
        nothing(client, "no day of a service is billed twice", """
                select count(*) from invoices a join invoices b
                    on a.subscription_id = b.subscription_id and a.number < b.number
                   and daterange(a.period_start, a.period_end, '[]') && daterange(b.period_start, b.period_end, '[]')
                where a.client_id = :client and a.status <> 'CANCELLED' and b.status <> 'CANCELLED'
                  and a.kind in ('FIRST', 'RECURRING') and b.kind in ('FIRST', 'RECURRING')""");
    }

    private void moneyIsWhereItWasUsed(Client client) {
        nothing(client, "what is paid of an invoice is what was used for it", """
                select coalesce(sum(abs(i.paid - (select coalesce(sum(a.amount), 0) from allocations a
                                                  where a.invoice = i.number))), 0)
                from invoices i where i.client_id = :client""");
        nothing(client, "no line gets more than it asks for, and a paid invoice's lines are full", """
                select count(*) from invoice_lines l join invoices i on i.number = l.invoice
                cross join lateral (select coalesce(sum(al.amount), 0) as used from allocation_lines al
                                    where al.line_id = l.id) u
                where i.client_id = :client
                  and (u.used * l.amount < 0 or abs(u.used) > abs(l.amount)
                       or i.status = 'PAID' and u.used <> l.amount)""");
        nothing(client, "money that came or was credited is used or advance", """
                select (select coalesce(sum(amount), 0) from payments
                        where client_id = :client and reversed_on is null)
                     + (select coalesce(sum(amount), 0) from credits where client_id = :client)
                     - (select coalesce(sum(amount), 0) from allocations where client_id = :client)
                     + (select coalesce(sum(amount), 0) from ledger_entries
                        where client_id = :client and account = 'ADVANCE')""");
    }

    void nothing(Client client, String rule, String difference) {
        BigDecimal found = transaction.execute(_ -> jdbc.sql(difference)
                .param("client", client.id().value())
                .query(BigDecimal.class)
                .single());
        assertThat(found).as(rule).isEqualByComparingTo(BigDecimal.ZERO);
    }
}
