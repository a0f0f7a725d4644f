package io.partnercloud.billing;

import io.partnercloud.billing.base.client.Client;

/** What has to hold of what a client's service has earned: every account is a sum of documents (INV-9, INV-11). */
final class EarningBooks {
    private final Books books;

    EarningBooks(Books books) {
        this.books = books;
    }

    void balance(Client client) {
        equal(client, "what is to be earned stands on invoices and on no act", "-", "UNEARNED", """
                (select coalesce(sum(l.amount), 0) from invoice_lines l join invoices i on i.number = l.invoice
                 where i.client_id = :client and i.status not in ('CANCELLED', 'WRITTEN_OFF')
                   and not exists (select from billed_uses u where u.invoice_line = l.id))
                - (select coalesce(sum(a.amount), 0) from act_lines a join invoice_lines l on l.id = a.invoice_line
                   join invoices i on i.number = l.invoice
                   where i.client_id = :client and i.status not in ('CANCELLED', 'WRITTEN_OFF'))""");
        equal(client, "what is earned before it is invoiced stands on acts and on no invoice", "", "UNBILLED", """
                (select coalesce(sum(l.amount), 0) from act_lines l join acts a on a.number = l.act
                 where a.client_id = :client and l.used_of is not null
                   and not exists (select from billed_uses u where u.act_line = l.id and u.invoice_line is not null)
                   and not exists (select from act_lines t where t.takes_back = l.id))""");
        equal(client, "what is given back and still earned is on no act", "", "ALLOWANCE", """
                (select -coalesce(sum(l.amount), 0) from credit_lines l join credits c on c.id = l.credit_id
                 where c.client_id = :client and not exists (select from act_lines a where a.credit_line = l.id))
                + (select coalesce(sum(a.amount), 0) from act_lines a join invoice_lines l on l.id = a.invoice_line
                   join invoices i on i.number = l.invoice
                   where i.client_id = :client and i.status = 'CANCELLED'
                     and not exists (select from act_lines t where t.takes_back = a.id))""");
        equal(client, "what is earned is what stands on acts", "-", "REVENUE", """
                (select coalesce(sum(l.amount), 0) from act_lines l join acts a on a.number = l.act
                 where a.client_id = :client)""");
        books.nothing(client, "no account of earning is on its wrong side", """
                select count(*) from (select account, sum(amount) as balance from ledger_entries
                                      where client_id = :client group by account) b
                where account in ('UNBILLED', 'ALLOWANCE') and balance < 0 or account = 'UNEARNED' and balance > 0""");
        lines(client);
    }

    private void lines(Client client) {
        books.nothing(client, "an act adds up to its lines", """
                select coalesce(sum(abs(a.total - (select sum(l.amount) from act_lines l where l.act = a.number))), 0)
                from acts a where a.client_id = :client""");
        books.nothing(client, "no line is earned beyond what it asks for", """
                select count(*) from invoice_lines l join invoices i on i.number = l.invoice
                cross join lateral (select coalesce(sum(a.amount), 0) as earned from act_lines a
                                    where a.invoice_line = l.id) e
                where i.client_id = :client and (e.earned * l.amount < 0 or abs(e.earned) > abs(l.amount)
                    or e.earned <> 0 and exists (select from billed_uses u where u.invoice_line = l.id))""");
        books.nothing(client, "no day of a line is earned twice", """
                select count(*) from act_lines a join act_lines b on a.invoice_line = b.invoice_line and a.id < b.id
                join acts on acts.number = a.act
                where acts.client_id = :client
                  and daterange(a.from_on, a.to_on, '[]') && daterange(b.from_on, b.to_on, '[]')""");
        books.nothing(client, "an invoice asks for used days as the act has them", """
                select count(*) from billed_uses u join act_lines a on a.id = u.act_line join acts on acts.number = a.act
                join invoice_lines l on l.id = u.invoice_line
                where acts.client_id = :client and (a.amount, a.from_on, a.to_on) <> (l.amount, l.from_on, l.to_on)""");
    }

    /** Day by day, when the acts of a month's end are issued. */
    void afterTheActsOf(Client client, String monthEnd) {
        books.nothing(client, "no day that was rendered and invoiced is left unearned", """
                select count(*) from invoices i
                join subscriptions s on s.id = i.subscription_id and s.contract_date is not null
                join invoice_lines l on l.invoice = i.number
                cross join lateral generate_series(l.from_on, l.to_on, interval '1 day') as day
                where i.client_id = :client and i.status not in ('CANCELLED', 'WRITTEN_OFF') and l.to_on <= '%1$s'
                  and not exists (select from subscription_changes c where c.surcharge = i.number and c.state = 'WAITING')
                  and (i.status = 'PAID' or %2$s)
                  and not exists (select from billed_uses u where u.invoice_line = l.id)
                  and not exists (select from act_lines a where a.invoice_line = l.id and day between a.from_on and a.to_on)
                """.formatted(monthEnd, OPEN));
        books.nothing(client, "no day that was used is left unearned, and no other one is earned", """
                select count(*) from subscriptions s
                cross join lateral (
                    select greatest(s.paid_through, max(i.period_end)) as through from invoices i
                    where i.subscription_id = s.id and i.status <> 'CANCELLED' and i.kind in ('FIRST', 'RECURRING')) asked
                cross join lateral generate_series(asked.through + 1, date '%1$s', interval '1 day') as day
                where s.client_id = :client and s.state = 'ACTIVE' and s.billing_mode = 'POSTPAID'
                  and (%2$s) <> exists (select from act_lines a where a.used_of = s.id and day between a.from_on and a.to_on
                                          and not exists (select from billed_uses u where u.act_line = a.id))
                """.formatted(
                        monthEnd, OPEN));
        books.nothing(client, "nothing that is over waits to be given back", """
                select count(*) from billed_uses u join act_lines l on l.id = u.act_line join acts a on a.number = l.act
                where a.client_id = :client and u.invoice_line is null
                  and not exists (select from act_lines t where t.takes_back = l.id)""");
    }

    private static final String OPEN = """
            (s.ended_on is null or day < s.ended_on)
            and not exists (select from blocks b where b.subscription_id = s.id and b.blocked_on <= day
                              and (b.lifted_on is null or day < b.lifted_on))""";

    private void equal(Client client, String rule, String sign, String account, String documents) {
        books.nothing(client, rule, """
                select %s(select coalesce(sum(amount), 0) from ledger_entries
                          where client_id = :client and account = '%s') - (%s)""".formatted(sign, account, documents));
    }
}
