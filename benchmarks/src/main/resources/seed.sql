-- Subscribers of RENT with four lines each on their invoices: :due of them are paid to :paid_through, :warm_up to the end
-- of the month before. Each has paid one invoice. The orders differ in 2 000 ways, the partners are 1 000; one
-- of them has :big in a hundred of all subscribers.
create table bench_orders as
select no, 1 + no % 10 as zup, 1 + no / 10 % 10 as bp, 1 + no / 100 % 5 as infobases, 1 + no / 500 % 4 as publications
from generate_series(0, 1999) as no;

create table bench_lines as
select no, position, code, name, quantity, unit_price, quantity * unit_price as amount
from bench_orders, lateral (
    values (1, 'ZUP', '1С:Зарплата и управление персоналом', zup, 1330.00),
           (2, 'BP', '1С:Бухгалтерия', bp, 1230.00),
           (3, 'INFOBASE', 'Дополнительная информационная база', infobases, 50.00),
           (4, 'PUBLICATION', 'Интернет-публикация информационной базы', publications, 1000.00)
) as line (position, code, name, quantity, unit_price);
create index on bench_lines (no);

create table bench_partners as select no, uuidv7() as id from generate_series(0, 999) as no;

create table bench_subscribers as
select n, uuidv7() as client, uuidv7() as subscription, partner.id as partner, n % 2000 as no,
       case when n <= :due then :paid_through::date
            else (date_trunc('month', :paid_through::date) - interval '1 day')::date end as paid_through,
       to_char(:paid_through::date, 'YYYY') || '-' || lpad(n::text, greatest(6, length(n::text)), '0') as invoice,
       (select sum(amount) from bench_lines where bench_lines.no = n % 2000) as monthly
from generate_series(1, :due + :warm_up) as n
join bench_partners as partner on partner.no = case when n % 100 < :big then 0 else n::bigint * 7919 % 1000 end;
create unique index on bench_subscribers (subscription);
analyze bench_orders, bench_lines, bench_subscribers;

insert into clients (id, login, partner_id, name, inn)
select client, '1R' || lpad(n::text, 7, '0'), partner, 'ООО «Клиент № ' || n || '»', '7707083893' from bench_subscribers;

insert into subscriptions (id, client_id, partner_id, service, tariff, parameters, monthly, state, contract_date, paid_through)
select subscription, client, partner, 'RENT', 'UNIFIED',
       jsonb_build_object(
           'mode', 'ALTERNATELY',
           'people', jsonb_build_array(
               jsonb_build_object('count', zup, 'configurations', jsonb_build_array('ZUP', 'BP')),
               jsonb_build_object('count', bp, 'configurations', jsonb_build_array('BP'))),
           'extras', jsonb_build_object(
               'infobases', 10 + infobases, 'infobaseGb', 0, 'fileGb', 0, 'terminalAccess', false,
               'publishedInfobases', publications, 'exchangeServer', false, 'premium', false)),
       monthly, 'ACTIVE', paid_through - 27, paid_through
from bench_subscribers join bench_orders using (no);

insert into invoices (number, client_id, partner_id, subscription_id, service, kind, issued_on, due_on, period_start, period_end,
                      monthly, total, paid, status, paid_on, legal_entity, legal_entity_version)
select invoice, client, partner, subscription, 'RENT', 'FIRST', paid_through - 27, paid_through - 20,
       date_trunc('month', paid_through)::date, paid_through, monthly, monthly, monthly, 'PAID', paid_through - 25,
       issuer.code, issuer.version
from bench_subscribers, (select code, version from legal_entities where role = 'PROVIDER') as issuer;

insert into invoice_lines (id, invoice, position, service, code, name, quantity, unit_price, from_on, to_on, amount, rewardable, vat)
select uuidv7(), invoice, position, 'RENT', code, name, quantity, unit_price, date_trunc('month', paid_through)::date,
       paid_through, amount, true, 'WITHOUT_VAT'
from bench_subscribers join bench_lines using (no) order by n, position;

insert into ledger_postings (client_id, kind, debit, credit, amount, posted_on, document)
select client, kind, debit, credit, monthly, paid_through - 25, invoice
from bench_subscribers, (values ('INVOICE_ISSUED', 'RECEIVABLE', 'UNEARNED'), ('PAYMENT_RECEIVED', 'BANK', 'ADVANCE'),
                                ('MONEY_ALLOCATED', 'ADVANCE', 'RECEIVABLE')) as posting (kind, debit, credit)
order by n;

-- So many in a hundred have paid a month in advance.
insert into ledger_postings (client_id, kind, debit, credit, amount, posted_on, document)
select client, 'PAYMENT_RECEIVED', 'BANK', 'ADVANCE', monthly, paid_through - 24, 'advance'
from bench_subscribers where n % 100 < :advance;

insert into document_counters (legal_entity, document, year, last_number)
select code, 'INVOICE', to_char(:paid_through::date, 'YYYY')::int, :due + :warm_up from legal_entities where role = 'PROVIDER';
