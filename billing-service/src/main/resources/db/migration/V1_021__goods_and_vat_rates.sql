-- INV-12: goods stand on an invoice without a period.
alter table invoice_lines
    alter column from_on drop not null,
    alter column to_on drop not null,
    add constraint goods_have_no_days check ((from_on is null) = (to_on is null));

-- An unpaid invoice for goods lapses after its due date, as a first invoice does after its days: nothing was given for
-- either. The period of an invoice for goods is the days on which it may be paid.
create index lapsing_invoices on invoices (period_end, number)
    where kind in ('FIRST', 'ONE_OFF') and status in ('ISSUED', 'OVERDUE');
drop index open_first_invoices;

-- PRC-7: by which list an invoice was priced. Before this migration it was not written down; individual prices have none.
-- A list that an invoice names cannot be removed.
alter table invoices add column price_list_id uuid references price_lists;
create index invoices_of_price_list on invoices (price_list_id);

-- The rate of value added tax from a day on (Tax Code 164.3). Prices whose VAT is RATE_IN_FORCE contain it.
create table vat_rates (
    effective_on date primary key,
    percent      int  not null check (percent between 0 and 100)
);
insert into vat_rates (effective_on, percent)
values ('2019-01-01', 20),
       ('2026-01-01', 22);
revoke insert, update, delete, truncate on vat_rates from ${app_role};
