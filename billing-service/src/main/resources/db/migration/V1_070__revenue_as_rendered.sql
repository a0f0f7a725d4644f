-- INV-9, INV-11: a month's act recognises what was rendered in it, also where it is invoiced afterwards or not paid yet.

-- UNBILLED: rendered and recognised, its invoice is still to come. ALLOWANCE: what a credit, or an invoice withdrawn after
-- its act, gives back and no act has taken from the revenue yet.
alter table ledger_postings drop constraint ledger_postings_debit_check;
alter table ledger_postings drop constraint ledger_postings_credit_check;
alter table ledger_postings add constraint a_posting_knows_its_accounts
    check (debit in ('BANK', 'ADVANCE', 'RECEIVABLE', 'UNBILLED', 'UNEARNED', 'ALLOWANCE', 'REVENUE')
           and credit in ('BANK', 'ADVANCE', 'RECEIVABLE', 'UNBILLED', 'UNEARNED', 'ALLOWANCE', 'REVENUE')) not valid;

-- A line of an invoice may come on acts in parts: the days on which access was open before it was paid, then the rest.
alter table act_lines drop constraint an_invoice_line_is_recognised_once;
create unique index no_day_of_an_invoice_line_is_recognised_twice on act_lines (invoice_line, from_on)
    nulls not distinct where invoice_line is not null;

-- Days that were used and whose invoice comes later.
alter table act_lines add column used_of uuid references subscriptions;
create unique index no_day_is_used_twice on act_lines (used_of, act, code, from_on) where used_of is not null;
alter table act_lines drop constraint an_act_line_has_one_reason;
alter table act_lines add constraint an_act_line_has_one_reason
    check (num_nonnulls(invoice_line, credit_line, takes_back, used_of) = 1) not valid;
alter table act_lines add constraint used_days_are_days check (used_of is null or from_on is not null) not valid;

-- Which line of an invoice asked for them then. None: the invoice for these days asks for something else, and a later act
-- takes them back. An invoice that is withdrawn lets go of them: a row is deleted, never changed.
create table billed_uses (
    act_line     uuid primary key references act_lines,
    invoice_line uuid references invoice_lines,
    constraint an_invoice_line_asks_for_used_days_once unique (invoice_line)
);
create index uses_to_take_back on billed_uses (act_line) where invoice_line is null;
revoke update on billed_uses from ${app_role};

create index unpaid_invoices_to_recognise on invoices (client_id)
    where status in ('ISSUED', 'PARTLY_PAID', 'OVERDUE') and recognised <> 'WHOLLY';

-- What credits and withdrawn invoices gave back before there was an account for it. Row-level security holds for whoever
-- migrates as well.
select set_config('app.scope', 'all', true);
insert into ledger_postings (client_id, kind, debit, credit, amount, posted_on, document)
select c.client_id, 'CREDIT_GRANTED', 'ALLOWANCE', 'UNEARNED', -sum(l.amount), c.credited_on, c.number
from credits c join credit_lines l on l.credit_id = c.id
where not c.recognised and not exists (select from act_lines a where a.credit_line = l.id)
group by c.id having sum(l.amount) < 0;
insert into ledger_postings (client_id, kind, debit, credit, amount, posted_on, document)
select i.client_id, 'INVOICE_CANCELLED', 'ALLOWANCE', 'UNEARNED', sum(a.amount), i.cancelled_on, i.number
from invoices i join invoice_lines l on l.invoice = i.number join act_lines a on a.invoice_line = l.id
where i.status = 'CANCELLED' and i.recognised <> 'NOT'
  and not exists (select from act_lines t where t.takes_back = a.id)
group by i.number having sum(a.amount) > 0;
