-- ORG-1: the provider's own companies are data.
create table legal_entities (
    code                  text        primary key,
    role                  text        not null check (role in ('PROVIDER', 'PRINCIPAL')),
    name                  text        not null,
    inn                   text        not null,
    kpp                   text,
    ogrn                  text        not null,
    address               text        not null,
    bank_name             text        not null,
    bic                   text        not null,
    account               text        not null,
    correspondent_account text        not null,
    vat_regime            text        not null,
    number_series         text        not null default '',
    version               bigint      not null default 0,
    created_at            timestamptz not null default now(),
    constraint series_are_distinct unique (number_series, role)
);
create unique index one_provider on legal_entities (role) where role = 'PROVIDER';

-- INV-5: the last number given out, per legal entity, document and year. Whoever takes one holds the row's lock until
-- the end of its transaction, so no number is lost and none is given twice.
create table document_counters (
    legal_entity text   not null references legal_entities,
    document     text   not null,
    year         int    not null,
    last_number  bigint not null,
    primary key (legal_entity, document, year)
);

create table invoices (
    number          text          primary key,
    client_id       uuid          not null references clients,
    partner_id      uuid,
    subscription_id uuid          not null references subscriptions,
    kind            text          not null check (kind in ('FIRST', 'RECURRING', 'SURCHARGE', 'ONE_OFF')),
    issued_on       date          not null,
    due_on          date          not null check (due_on >= issued_on),
    held_until      date,
    period_start    date          not null,
    period_end      date          not null check (period_end >= period_start),
    monthly         numeric(15, 2) not null check (monthly >= 0),
    total           numeric(15, 2) not null check (total >= 0),
    paid            numeric(15, 2) not null default 0,
    status          text          not null
        check (status in ('ISSUED', 'PARTLY_PAID', 'OVERDUE', 'PAID', 'CANCELLED')),
    paid_on         date,
    overdue_since   date,
    cancelled_on    date,
    cancel_reason   text,
    replaces        text references invoices,
    version         bigint        not null default 0,
    created_at      timestamptz   not null default now(),
    constraint paid_is_between_nothing_and_all check (paid between 0 and total),
    constraint a_paid_invoice_is_paid_in_full check ((status = 'PAID') = (paid_on is not null) and (status <> 'PAID' or paid = total)),
    constraint a_cancelled_invoice_says_why
        check ((status = 'CANCELLED') = (cancelled_on is not null and cancel_reason is not null))
);
-- INV-4: run again, killed halfway or run twice at once, there is one invoice for the period.
create unique index one_invoice_per_subscription_and_period on invoices (subscription_id, period_start)
    where status <> 'CANCELLED' and kind in ('FIRST', 'RECURRING');
create index invoices_of_partner on invoices (partner_id, issued_on desc, number desc);
create index invoices_of_client on invoices (client_id, issued_on desc, number desc);
create index invoices_by_day on invoices (issued_on desc, number desc);
create index invoices_by_status on invoices (status, issued_on desc, number desc);
create index open_invoices_by_due_date on invoices (due_on, number) where status in ('ISSUED', 'PARTLY_PAID');
create index open_first_invoices on invoices (period_end, number)
    where kind = 'FIRST' and status in ('ISSUED', 'OVERDUE');
create index open_invoices_of_subscription on invoices (subscription_id, period_start)
    where status in ('ISSUED', 'PARTLY_PAID', 'OVERDUE');
alter table invoices enable row level security;
alter table invoices force row level security;
create policy invoices_scope on invoices using (partner_visible(partner_id));
revoke delete on invoices from ${app_role};

create table invoice_lines (
    id         uuid          primary key,
    invoice    text          not null references invoices,
    position   int           not null,
    service    text          not null,
    code       text          not null,
    name       text          not null,
    quantity   int           not null check (quantity > 0),
    unit_price numeric(15, 2) not null,
    from_on    date          not null,
    to_on      date          not null,
    amount     numeric(15, 2) not null,
    rewardable boolean       not null,
    vat        text          not null,
    constraint one_line_per_position unique (invoice, position)
);
revoke update, delete on invoice_lines from ${app_role};

create table payments (
    id              uuid          primary key,
    client_id       uuid          not null references clients,
    partner_id      uuid,
    invoice         text references invoices,
    amount          numeric(15, 2) not null check (amount > 0),
    to_advance      numeric(15, 2) not null check (to_advance between 0 and amount),
    paid_on         date          not null,
    reference       text          not null,
    recorded_by     text          not null,
    reversed_on     date,
    reversal_reason text,
    version         bigint        not null default 0,
    created_at      timestamptz   not null default now(),
    constraint a_payment_reference_is_used_once unique (reference)
);
create index payments_by_day on payments (paid_on desc, id desc);
create index payments_of_client on payments (client_id, paid_on desc, id desc);
create index payments_of_partner on payments (partner_id, paid_on desc, id desc);
alter table payments enable row level security;
alter table payments force row level security;
create policy payments_scope on payments using (partner_visible(partner_id));
revoke delete on payments from ${app_role};

-- What money was used for, line by line (RWD-2). Taking back is a new allocation with negative amounts.
create table allocations (
    id           uuid          primary key,
    payment_id   uuid references payments,
    invoice      text          not null references invoices,
    client_id    uuid          not null references clients,
    amount       numeric(15, 2) not null check (amount <> 0),
    allocated_on date          not null,
    takes_back   uuid references allocations,
    created_at   timestamptz   not null default now(),
    constraint taking_back_is_negative check ((takes_back is not null) = (amount < 0)),
    constraint an_allocation_is_taken_back_once unique (takes_back)
);
create index allocations_of_invoice on allocations (invoice);
create index allocations_of_payment on allocations (payment_id) where payment_id is not null;
create index allocations_of_client on allocations (client_id);
create table allocation_lines (
    allocation_id uuid          not null references allocations,
    line_id       uuid          not null references invoice_lines,
    amount        numeric(15, 2) not null check (amount <> 0),
    primary key (allocation_id, line_id)
);
revoke update, delete on allocations, allocation_lines from ${app_role};

-- INV-7: the journal. One row is one double entry, debit and credit of the same amount, so it cannot be out of balance;
-- rows are only ever added, a correction is a new row the other way round.
create table ledger_postings (
    id        bigint generated always as identity primary key,
    client_id uuid           not null references clients,
    kind      text           not null,
    debit     text           not null check (debit in ('BANK', 'ADVANCE', 'RECEIVABLE', 'UNEARNED', 'REVENUE')),
    credit    text           not null check (credit in ('BANK', 'ADVANCE', 'RECEIVABLE', 'UNEARNED', 'REVENUE')),
    amount    numeric(15, 2) not null,
    posted_on date           not null,
    document  text           not null,
    posted_at timestamptz    not null default now(),
    constraint a_posting_moves_a_positive_amount check (amount > 0),
    constraint a_posting_moves_between_two_accounts check (debit <> credit)
);
create index ledger_postings_of_client on ledger_postings (client_id) include (debit, credit, amount);
revoke update, delete, truncate on ledger_postings from ${app_role};

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the ledger is append-only: post a correction';
end $$;
create trigger ledger_is_append_only before update or delete or truncate on ledger_postings
    for each statement execute function refuse_change();

-- Every posting as its two entries: debits positive, credits negative. Over all accounts they add up to nothing.
create view ledger_entries with (security_invoker = true) as
select id as posting_id, client_id, debit as account, amount, posted_on, document from ledger_postings
union all
select id, client_id, credit, -amount, posted_on, document from ledger_postings;

-- No client's advance may be spent twice: whatever happened in a transaction, at its end no advance is negative.
create function refuse_negative_advance() returns trigger language plpgsql as $$
begin
    if (select sum(case when debit = 'ADVANCE' then -amount when credit = 'ADVANCE' then amount else 0 end)
        from ledger_postings where client_id = new.client_id) < 0 then
        raise exception 'the advance of client % would be negative', new.client_id
            using errcode = 'check_violation', constraint = 'an_advance_is_never_negative';
    end if;
    return null;
end $$;
create constraint trigger an_advance_is_never_negative after insert on ledger_postings
    deferrable initially deferred
    for each row when (new.debit = 'ADVANCE') execute function refuse_negative_advance();
