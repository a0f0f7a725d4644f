-- The yardstick: one statement that finds who is due, takes the numbers and inserts the same rows as the run does
-- (invoices, lines, postings, events). What each order costs it need not work out: bench_lines says it.
with due as (
    select s.id, s.client_id, s.partner_id, c.login, b.no, b.monthly, row_number() over (order by s.client_id) as n
    from subscriptions s
    join clients c on c.id = s.client_id
    join bench_subscribers b on b.subscription = s.id
    where s.state = 'ACTIVE' and s.billing_mode = 'PREPAID' and s.paid_through = :paid_through::date
      and not exists (select from blocks where blocks.subscription_id = s.id and lifted_on is null)
      and not exists (select from invoices i where i.subscription_id = s.id and i.period_start > :paid_through::date
                        and i.status <> 'CANCELLED' and i.kind in ('FIRST', 'RECURRING'))
), taken as (
    update document_counters set last_number = last_number + (select count(*) from due)
    where document = 'INVOICE' and year = :year
    returning last_number - (select count(*) from due) as before
), list as (
    select id from price_lists where tariff = 'UNIFIED' and effective_on <= :paid_through::date
    order by effective_on desc limit 1
), numbered as (
    select due.*, list.id as price_list, :year || '-' || lpad((before + n)::text, greatest(6, length((before + n)::text)), '0') as number from due, taken, list
), invoice as (
    insert into invoices (number, client_id, partner_id, subscription_id, service, kind, issued_on, due_on, period_start, period_end,
                          monthly, total, price_list_id, legal_entity, legal_entity_version, status)
    select number, client_id, partner_id, id, 'RENT', 'RECURRING', :today::date, :due_on::date, :paid_through::date + 1, :period_end::date,
           monthly, monthly, price_list, issuer.code, issuer.version, 'ISSUED'
    from numbered, (select code, version from legal_entities where role = 'PROVIDER') as issuer
), line as (
    insert into invoice_lines (id, invoice, position, service, code, name, quantity, unit_price, from_on, to_on, amount,
                               rewardable, vat)
    select uuidv7(), number, position, 'RENT', code, name, quantity, unit_price, :paid_through::date + 1, :period_end::date, amount,
           true, 'WITHOUT_VAT'
    from numbered join bench_lines using (no)
), posting as (
    insert into ledger_postings (client_id, kind, debit, credit, amount, posted_on, document)
    select client_id, 'INVOICE_ISSUED', 'RECEIVABLE', 'UNEARNED', monthly, :today::date, number from numbered
)
insert into outbox (id, aggregatetype, aggregateid, type, payload, traceparent, occurred_at)
select uuidv7(), 'billing.events', client_id::text, 'billing.invoice-issued.v1',
       jsonb_build_object('invoice', number, 'client', client_id, 'login', login, 'partner', partner_id, 'kind', 'RECURRING',
                          'issuedOn', :today::date, 'dueOn', :due_on::date,
                          'periods', jsonb_build_array(jsonb_build_object('from', :paid_through::date + 1, 'to', :period_end::date)),
                          'total', monthly::text, 'openAmount', monthly::text),
       '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01', now()
from numbered
