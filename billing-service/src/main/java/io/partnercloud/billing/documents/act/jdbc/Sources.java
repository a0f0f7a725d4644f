package io.partnercloud.billing.documents.act.jdbc;

/** Where lines of acts come from, in SQL: all is over by {@code :on} and on no act yet. */
final class Sources {
    private static final String INVOICE = """
            i.status <> 'CANCELLED' and i.recognised <> 'WHOLLY' and i.period_start <= :on
            """;
    private static final String LINE = """
            (l.to_on is null or l.to_on <= :on)
            and not exists (select from billed_uses u where u.invoice_line = l.id)
            """;
    private static final String PAID_BY_THEN = INVOICE + " and i.status = 'PAID' and i.paid_on <= :on";
    private static final String WHOLE_LINE =
            LINE + " and not exists (select from act_lines a where a.invoice_line = l.id)";

    /** Whole lines of paid invoices: nearly all there is. */
    static final String PAID = """
            from invoices i join invoice_lines l on l.invoice = i.number
            where\s""" + PAID_BY_THEN + " and " + WHOLE_LINE;

    /** One is enough to know whose they are: the limit keeps the planner from reading all lines for a few clients. */
    private static final String ANY_PAID = """
            from invoices i cross join lateral (
                select from invoice_lines l where l.invoice = i.number and %s limit 1) as any_line
            where\s""".formatted(WHOLE_LINE) + PAID_BY_THEN;

    /**
     * Lines in parts: of what was not paid by then the days on which access was open, of what was paid after such a part
     * the rest. A first invoice is for nothing before it is paid (CLI-2), and so is a surcharge (CHG-2).
     */
    static final String PARTS = """
            from invoices i
            join subscriptions s on s.id = i.subscription_id and s.contract_date is not null
            join invoice_lines l on l.invoice = i.number
            cross join lateral (
                select coalesce(range_agg(daterange(a.from_on, a.to_on, '[]')), '{}') as days,
                       coalesce(sum(a.to_on - a.from_on + 1), 0)::int as number
                from act_lines a where a.invoice_line = l.id) known
            cross join lateral (
                select coalesce(range_agg(daterange(b.blocked_on, b.lifted_on)), '{}')
                       + case when s.ended_on is null then '{}' else datemultirange(daterange(s.ended_on, null)) end as days
                from blocks b where b.subscription_id = s.id) closed
            cross join lateral unnest(
                datemultirange(daterange(l.from_on, l.to_on, '[]')) - known.days
                - case when i.status = 'PAID' and i.paid_on <= :on then '{}' else closed.days end) as part
            where\s""" + INVOICE + " and " + LINE + """
              and (i.status <> 'PAID' or i.paid_on > :on or i.recognised = 'PARTLY' and known.number > 0)
              and i.kind <> 'ONE_OFF' and l.to_on is not null
              and not exists (select from subscription_changes x where x.surcharge = i.number and x.state = 'WAITING')
            """;

    static final String CREDITED = """
            from credits c join credit_lines l on l.credit_id = c.id
            where not c.recognised and c.credited_on <= :on and l.to_on <= :on
              and not exists (select from act_lines a where a.credit_line = l.id)
            """;

    static final String WITHDRAWN = """
            from invoices i join invoice_lines o on o.invoice = i.number join act_lines l on l.invoice_line = o.id
            where i.status = 'CANCELLED' and i.recognised <> 'NOT' and i.cancelled_on <= :on
              and not exists (select from act_lines a where a.takes_back = l.id)
            """;

    static final String BILLED_OTHERWISE = """
            from billed_uses u join act_lines l on l.id = u.act_line join acts i on i.number = l.act
            where u.invoice_line is null and not exists (select from act_lines a where a.takes_back = l.id)
            """;

    /** Days are used while access is open; through which day they are known is what neither invoice nor act has seen. */
    static final String USED = """
            from subscriptions s
            cross join lateral (
                select greatest(s.paid_through, max(i.period_end)) as day from invoices i
                where i.subscription_id = s.id and i.status <> 'CANCELLED' and i.kind in ('FIRST', 'RECURRING')) invoiced
            cross join lateral (
                select greatest(invoiced.day, max(a.to_on)) as day from act_lines a
                where a.used_of = s.id and not exists (select from billed_uses u where u.act_line = a.id)) known
            where s.state = 'ACTIVE' and s.billing_mode = 'POSTPAID' and s.paid_through < :on
              and not isempty(datemultirange(daterange(known.day, greatest(known.day, :on::date), '(]'))
                              - (select coalesce(range_agg(daterange(b.blocked_on, b.lifted_on)), '{}')
                                 from blocks b where b.subscription_id = s.id))
            """;

    /** Who gets an act and has none for that month. */
    static final String CLIENTS = """
            (select client_id from (select i.client_id %s union select i.client_id %s union select c.client_id %s
                                    union select i.client_id %s union select i.client_id %s union select s.client_id %s) as due
             where not exists (select from acts a where a.client_id = due.client_id
                                 and a.month = date_trunc('month', :on::date)))
            """.formatted(ANY_PAID, PARTS, CREDITED, WITHDRAWN, BILLED_OTHERWISE, USED);

    private Sources() {}
}
