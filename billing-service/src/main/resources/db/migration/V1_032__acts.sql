-- INV-9: what was rendered, documented month by month and recognised as revenue. Acts never change: a correction is a line
-- of a later one.
create table acts (
    number               text           primary key,
    client_id            uuid           not null references clients,
    partner_id           uuid,
    legal_entity         text           not null,
    legal_entity_version bigint         not null,
    month                date           not null check (extract(day from month) = 1),
    issued_on            date           not null,
    total                numeric(15, 2) not null,
    created_at           timestamptz    not null default now(),
    constraint an_act_is_of_the_month_it_is_issued_in check (date_trunc('month', issued_on) = month),
    constraint an_act_has_the_requisites_of_its_issue
        foreign key (legal_entity, legal_entity_version) references legal_entity_versions
);
-- Run again, killed halfway or run by several at once, there is one act for the month.
create unique index one_act_per_client_and_month on acts (client_id, month, legal_entity);
create index acts_by_month on acts (month, number);
create index acts_of_partner_by_month on acts (partner_id, month, number);
create index acts_of_partner_by_number on acts (partner_id, number);
alter table acts enable row level security;
alter table acts force row level security;
create policy acts_scope on acts using (partner_visible(partner_id));
revoke delete on acts from ${app_role};

create table act_lines (
    id          uuid           primary key,
    act         text           not null references acts,
    position    int            not null,
    service     text           not null,
    code        text           not null,
    name        text           not null,
    quantity    int            not null check (quantity > 0),
    unit_price  numeric(15, 2) not null,
    from_on     date,
    to_on       date,
    amount      numeric(15, 2) not null,
    vat         text           not null,
    invoice     text references invoices,
    invoice_line uuid references invoice_lines,
    credit_line uuid references credit_lines,
    takes_back  uuid references act_lines,
    constraint one_act_line_per_position unique (act, position),
    constraint an_invoice_line_is_recognised_once unique (invoice_line),
    constraint a_credit_line_is_recognised_once unique (credit_line),
    constraint an_act_line_is_taken_back_once unique (takes_back),
    constraint an_act_line_has_one_reason check (num_nonnulls(invoice_line, credit_line, takes_back) = 1),
    constraint goods_have_no_days check ((from_on is null) = (to_on is null))
);
revoke update, delete, truncate on act_lines from ${app_role};

-- How much of an invoice stands on acts, so that a month's end looks at what is left and not at everything ever paid.
alter table invoices add column recognised text not null default 'NOT'
    check (recognised in ('NOT', 'PARTLY', 'WHOLLY'));
create index paid_invoices_to_recognise on invoices (client_id)
    where status = 'PAID' and recognised <> 'WHOLLY';
create index cancelled_invoices_to_take_back on invoices (client_id)
    where status = 'CANCELLED' and recognised <> 'NOT';
alter table credits add column recognised boolean not null default false;
create index credits_to_recognise on credits (client_id) where not recognised;

-- Whoever may see an act may see its file.
drop policy kept_files_scope on kept_files;
create policy kept_files_scope on kept_files
    using (kind = 'INVOICE' and exists (select from invoices i where i.number = kept_files.number)
           or kind = 'ACT' and exists (select from acts a where a.number = kept_files.number));
