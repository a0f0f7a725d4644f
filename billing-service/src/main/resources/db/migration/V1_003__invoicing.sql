-- What is asked for and what money was used for. Every filter and every order of a list goes by an index
-- (docs/decisions/billing-lists.md).

-- What a client has ordered. Prices, parameters and the paid days are those of the latest paid invoice.
create table subscriptions (
    id            uuid          primary key,
    client_id     uuid          not null references clients,
    partner_id    uuid,
    service       text          not null check (service in ('RENT', 'PBX', 'CASH_DESK', 'HOSTING', 'CORPORATE')),
    tariff        text          not null,
    parameters    jsonb         not null,
    monthly       numeric(15, 2) not null check (monthly >= 0),
    billing_mode  text          not null default 'PREPAID' check (billing_mode in ('PREPAID', 'POSTPAID')),
    state         text          not null check (state in ('PENDING', 'ACTIVE', 'ENDED')),
    contract_date date,
    paid_through  date,
    -- A service that is given up ends with what is paid; until then it can be taken back. Nothing continues it.
    given_up_on   date,
    ended_on      date,
    version       bigint        not null default 0,
    created_at    timestamptz   not null default now(),
    constraint an_active_subscription_is_paid
        check (state <> 'ACTIVE' or contract_date is not null and paid_through is not null),
    constraint an_ended_subscription_has_its_day check ((state = 'ENDED') = (ended_on is not null)),
    constraint only_what_is_paid_before_can_be_given_up
        check (given_up_on is null or state = 'ACTIVE' and billing_mode = 'PREPAID')
);
create unique index one_subscription_per_client_and_service on subscriptions (client_id, service)
    where state <> 'ENDED';
-- All that a client has or had; one_subscription_per_client_and_service knows only what is not over.
create index subscriptions_of_client on subscriptions (client_id, service);
create index subscriptions_by_paid_through on subscriptions (paid_through, client_id) where state = 'ACTIVE';
-- INV-11: who pays afterwards is found by the run on the first.
create index postpaid_subscriptions on subscriptions (paid_through, client_id)
    where state = 'ACTIVE' and billing_mode = 'POSTPAID';
create index subscriptions_given_up on subscriptions (paid_through, client_id) where given_up_on is not null;
create index subscriptions_of_partner on subscriptions (partner_id);
alter table subscriptions enable row level security;
alter table subscriptions force row level security;
create policy subscriptions_scope on subscriptions using ((select scope_is_all()) or partner_id = (select scope_partner()));
-- PRT-18: what an act of its days says of the contract.
create policy subscriptions_scope_of_former_partner on subscriptions for select using
    (exists (select from attributions a where a.client_id = subscriptions.client_id and a.partner_id = (select scope_partner())));
create policy subscriptions_scope_of_client on subscriptions using (client_id = (select scope_client()));

create table invoices (
    number               text          primary key,
    client_id            uuid          not null references clients,
    partner_id           uuid,
    subscription_id      uuid          not null references subscriptions,
    service              text          not null check (service in ('RENT', 'PBX', 'CASH_DESK', 'HOSTING', 'CORPORATE')),
    kind                 text          not null check (kind in ('FIRST', 'RECURRING', 'SURCHARGE', 'ONE_OFF')),
    issued_on            date          not null,
    due_on               date          not null check (due_on >= issued_on),
    held_until           date,
    -- Of goods (INV-12): the days on which the invoice may be paid.
    period_start         date          not null,
    period_end           date          not null check (period_end >= period_start),
    monthly              numeric(15, 2) not null check (monthly >= 0),
    total                numeric(15, 2) not null check (total >= 0),
    paid                 numeric(15, 2) not null default 0,
    status               text          not null
        check (status in ('ISSUED', 'PARTLY_PAID', 'OVERDUE', 'PAID', 'CANCELLED', 'WRITTEN_OFF')),
    paid_on              date,
    overdue_since        date,
    cancelled_on         date,
    cancel_reason        text,
    written_off_on       date,
    replaces             text references invoices,
    -- PRC-7: by which list it was priced; individual prices have none.
    price_list_id        uuid,
    -- ORG-1: which requisites it was issued with.
    legal_entity         text          not null,
    legal_entity_version bigint        not null,
    -- How much of it stands on acts (INV-9), so that a month's end looks at what is left and not at everything ever paid.
    recognised           text          not null default 'NOT' check (recognised in ('NOT', 'PARTLY', 'WHOLLY')),
    version              bigint        not null default 0,
    created_at           timestamptz   not null default now(),
    constraint paid_is_between_nothing_and_all check (paid between 0 and total),
    constraint a_paid_invoice_is_paid_in_full check ((status = 'PAID') = (paid_on is not null) and (status <> 'PAID' or paid = total)),
    constraint a_cancelled_invoice_says_why
        check ((status = 'CANCELLED') = (cancelled_on is not null and cancel_reason is not null)),
    constraint what_is_written_off_says_when check ((status = 'WRITTEN_OFF') = (written_off_on is not null)),
    constraint an_invoice_is_priced_by_a_list_that_stays foreign key (price_list_id) references price_lists,
    constraint an_invoice_has_the_requisites_of_its_issue
        foreign key (legal_entity, legal_entity_version) references legal_entity_versions
);
-- INV-4: run again, killed halfway or run twice at once, there is one invoice for the period.
create unique index one_invoice_per_subscription_and_period on invoices (subscription_id, period_start)
    where status <> 'CANCELLED' and kind in ('FIRST', 'RECURRING');
-- One partner's invoices of one status or for one service are found along this index alone; whose rows may be seen goes by
-- the client, too.
create index invoices_of_partner on invoices (partner_id, issued_on desc, number desc)
    include (status, service, client_id);
create index invoices_of_client on invoices (client_id, issued_on desc, number desc);
create index invoices_by_day on invoices (issued_on desc, number desc);
-- Nearly all invoices are paid in the end, and nearly all are for the rent: the indexes of the rest are small.
create index invoices_by_status on invoices (status, issued_on desc, number desc) where status <> 'PAID';
create index invoices_by_service on invoices (service, issued_on desc, number desc) where service <> 'RENT';
create index invoices_of_price_list on invoices (price_list_id);
create index open_invoices_by_due_date on invoices (due_on, number) where status in ('ISSUED', 'PARTLY_PAID');
-- What is open of a subscription is found through one_invoice_per_subscription_and_period.
create index open_invoices_of_client on invoices (client_id, due_on, number)
    where status in ('ISSUED', 'PARTLY_PAID', 'OVERDUE');
-- A first invoice lapses after its days, one for goods after its due date: nothing was given for either.
create index lapsing_invoices on invoices (period_end, number)
    where kind in ('FIRST', 'ONE_OFF') and status in ('ISSUED', 'OVERDUE');
-- An invoice stays in it from its issue until all of it is on acts, paid or not.
create index invoices_to_recognise on invoices (client_id) where status <> 'CANCELLED' and recognised <> 'WHOLLY';
create index cancelled_invoices_to_take_back on invoices (client_id)
    where status = 'CANCELLED' and recognised <> 'NOT';
alter table invoices enable row level security;
alter table invoices force row level security;
create policy invoices_scope on invoices using ((select scope_is_all()) or partner_id = (select scope_partner()));
-- PRT-18: what the present partner asks for is reckoned with all that the client has paid and owes. Whoever shows invoices
-- shows a partner its own.
create policy invoices_scope_of_present_partner on invoices using
    (exists (select from clients c where c.id = invoices.client_id and c.partner_id = (select scope_partner())));
create policy invoices_scope_of_client on invoices using (client_id = (select scope_client()));
revoke delete on invoices from ${app_role};

-- INV-12: goods stand on an invoice without a period. unit, unit_step: what the quantity counts, in words of the price list.
create table invoice_lines (
    id         uuid          primary key,
    invoice    text          not null references invoices,
    position   int           not null,
    service    text          not null,
    code       text          not null,
    name       text          not null,
    quantity   int           not null check (quantity > 0),
    unit_price numeric(15, 2) not null,
    from_on    date,
    to_on      date,
    amount     numeric(15, 2) not null,
    rewardable boolean       not null,
    vat        text          not null,
    unit       text          not null default 'PIECE',
    unit_step  int           not null default 1,
    vat_ground text,
    constraint one_line_per_position unique (invoice, position),
    constraint goods_have_no_days check ((from_on is null) = (to_on is null))
);
alter table invoice_lines enable row level security;
alter table invoice_lines force row level security;
create policy invoice_lines_scope on invoice_lines
    using ((select scope_is_all()) or exists (select from invoices i where i.number = invoice));
revoke update, delete on invoice_lines from ${app_role};

-- CHG-3, INV-13: money that was paid too much or is given back for downtime. It becomes the client's advance. The lines
-- say for which days of what; what is taken back is negative, so they add up to minus the amount.
create table credits (
    id              uuid           primary key,
    number          text           not null unique,
    client_id       uuid           not null references clients,
    partner_id      uuid,
    subscription_id uuid           not null references subscriptions,
    reason          text           not null check (reason in ('CHANGE', 'DOWNTIME')),
    credited_on     date           not null,
    amount          numeric(15, 2) not null check (amount > 0),
    recognised      boolean        not null default false,
    created_at      timestamptz    not null default now()
);
create index credits_of_client on credits (client_id, credited_on desc, id desc);
create index credits_of_partner on credits (partner_id, credited_on desc, id desc);
create index credits_to_recognise on credits (client_id) where not recognised;
alter table credits enable row level security;
alter table credits force row level security;
create policy credits_scope on credits using ((select scope_is_all()) or partner_id = (select scope_partner()));
-- PRT-18: what the present partner asks for is reckoned with all that the client has paid and owes. Whoever shows credits
-- shows a partner its own.
create policy credits_scope_of_present_partner on credits using
    (exists (select from clients c where c.id = credits.client_id and c.partner_id = (select scope_partner())));
create policy credits_scope_of_client on credits using (client_id = (select scope_client()));
revoke delete on credits from ${app_role};

create table credit_lines (
    id         uuid           primary key,
    credit_id  uuid           not null references credits,
    position   int            not null,
    service    text           not null,
    code       text           not null,
    name       text           not null,
    quantity   int            not null check (quantity > 0),
    unit_price numeric(15, 2) not null,
    from_on    date           not null,
    to_on      date           not null check (to_on >= from_on),
    amount     numeric(15, 2) not null check (amount <> 0),
    rewardable boolean        not null,
    vat        text           not null,
    unit       text          not null default 'PIECE',
    unit_step  int           not null default 1,
    vat_ground text,
    constraint one_credit_line_per_position unique (credit_id, position)
);
alter table credit_lines enable row level security;
alter table credit_lines force row level security;
create policy credit_lines_scope on credit_lines
    using ((select scope_is_all()) or exists (select from credits c where c.id = credit_id));
revoke update, delete on credit_lines from ${app_role};

-- Money that came. It stands here and not beside the statements that tell of it, because what it is used for hangs on it.
create table payments (
    id              uuid          primary key,
    client_id       uuid          not null references clients,
    partner_id      uuid,
    invoice         text references invoices,
    amount          numeric(15, 2) not null check (amount > 0),
    to_advance      numeric(15, 2) not null check (to_advance between 0 and amount),
    paid_on         date          not null,
    reference       text          not null,
    -- INV-6: the bank document that it comes from, in a form that no other has; null where an operator told of it.
    document        text,
    source          text          not null default 'BY_HAND' check (source in ('BY_HAND', 'STATEMENT')),
    recorded_by     text          not null,
    reversed_on     date,
    reversal_reason text,
    version         bigint        not null default 0,
    created_at      timestamptz   not null default now(),
    constraint a_document_is_paid_once unique (document)
);
create unique index a_reference_by_hand_is_used_once on payments (reference) where source = 'BY_HAND';
create index payments_by_reference on payments (reference);
create index payments_told_by_bank on payments (client_id, amount) where source = 'STATEMENT' and reversed_on is null;
create index payments_by_day on payments (paid_on desc, id desc);
create index payments_of_client on payments (client_id, paid_on desc, id desc);
create index payments_of_partner on payments (partner_id, paid_on desc, id desc)
    include (source, reversed_on, client_id);
-- Some are recorded by hand, some are taken back, most are neither.
create index payments_by_hand on payments (paid_on desc, id desc) where source = 'BY_HAND';
create index payments_told_by_hand on payments (client_id, amount) where source = 'BY_HAND' and reversed_on is null;
create index reversed_payments on payments (paid_on desc, id desc) where reversed_on is not null;
create index payments_of_invoice on payments (invoice, paid_on desc, id desc) where invoice is not null;
alter table payments enable row level security;
alter table payments force row level security;
create policy payments_scope on payments using ((select scope_is_all()) or partner_id = (select scope_partner()));
create policy payments_scope_of_client on payments using (client_id = (select scope_client()));
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
alter table allocations enable row level security;
alter table allocations force row level security;
create policy allocations_scope on allocations
    using ((select scope_is_all()) or exists (select from clients c where c.id = client_id));

create table allocation_lines (
    allocation_id uuid          not null references allocations,
    line_id       uuid          not null references invoice_lines,
    amount        numeric(15, 2) not null check (amount <> 0),
    primary key (allocation_id, line_id)
);
alter table allocation_lines enable row level security;
alter table allocation_lines force row level security;
create policy allocation_lines_scope on allocation_lines
    using ((select scope_is_all()) or exists (select from allocations a where a.id = allocation_id));
revoke update, delete on allocations, allocation_lines from ${app_role};

-- CLI-1: what accountants gave up of invoices whose service is over. amount was rendered and is a loss; withdrawn was never
-- rendered; returned had been paid for that.
create table write_offs (
    number         text           primary key,
    invoice        text           not null references invoices,
    client_id      uuid           not null references clients,
    partner_id     uuid,
    written_off_on date           not null,
    amount         numeric(15, 2) not null check (amount >= 0),
    withdrawn      numeric(15, 2) not null check (withdrawn >= 0),
    returned       numeric(15, 2) not null check (returned >= 0),
    reason         text           not null,
    written_off_by text           not null,
    created_at     timestamptz    not null default now()
);
create index write_offs_by_day on write_offs (written_off_on desc, number desc);
create index write_offs_of_client on write_offs (client_id, written_off_on desc, number desc);
create index write_offs_of_invoice on write_offs (invoice);
alter table write_offs enable row level security;
alter table write_offs force row level security;
create policy write_offs_scope on write_offs
    using ((select scope_is_all()) or exists (select from clients c where c.id = client_id));
revoke update, delete, truncate on write_offs from ${app_role};

-- INV-7: the journal. One row is one double entry, debit and credit of the same amount, so it cannot be out of balance;
-- rows are only ever added, a correction is a new row the other way round. UNBILLED: rendered and recognised (INV-9,
-- INV-11), its invoice is still to come. ALLOWANCE: what a credit, or an invoice withdrawn after its act, gives back and no
-- act has taken from the revenue yet.
create table ledger_postings (
    id        bigint generated always as identity primary key,
    client_id uuid           not null references clients,
    kind      text           not null,
    debit     text           not null,
    credit    text           not null,
    amount    numeric(15, 2) not null,
    posted_on date           not null,
    document  text           not null,
    posted_at timestamptz    not null default now(),
    constraint a_posting_moves_a_positive_amount check (amount > 0),
    constraint a_posting_moves_between_two_accounts check (debit <> credit),
    constraint a_posting_knows_its_accounts
        check (debit in ('BANK', 'ADVANCE', 'RECEIVABLE', 'UNBILLED', 'UNEARNED', 'ALLOWANCE', 'BAD_DEBT', 'REVENUE')
               and credit in ('BANK', 'ADVANCE', 'RECEIVABLE', 'UNBILLED', 'UNEARNED', 'ALLOWANCE', 'BAD_DEBT', 'REVENUE'))
);
create index ledger_postings_of_client on ledger_postings (client_id) include (debit, credit, amount);
-- What a reconciliation statement is made of, in the order in which it tells it; the run on the 20th writes nothing here.
create index ledger_settled_of_client on ledger_postings (client_id, posted_on, id)
    where kind in ('ACT_ISSUED', 'PAYMENT_RECEIVED', 'PAYMENT_RETURNED', 'INVOICE_WRITTEN_OFF');
alter table ledger_postings enable row level security;
alter table ledger_postings force row level security;
create policy ledger_postings_scope on ledger_postings
    using ((select scope_is_all()) or exists (select from clients c where c.id = client_id));
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

-- No client's advance may be spent twice: whatever happened in a transaction, at its end no advance is negative. Who may
-- post for a client may see all its postings, so the advance is counted whole.
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
