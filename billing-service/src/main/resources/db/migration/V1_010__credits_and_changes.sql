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
    created_at      timestamptz    not null default now()
);
create index credits_of_client on credits (client_id, credited_on desc, id desc);
create index credits_of_partner on credits (partner_id, credited_on desc, id desc);
alter table credits enable row level security;
alter table credits force row level security;
create policy credits_scope on credits using (partner_visible(partner_id));
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
    constraint one_credit_line_per_position unique (credit_id, position)
);
revoke update, delete on credit_lines from ${app_role};

-- CHG: which parameters a subscription has from which day on. Before the first row it has those of its first order, which
-- the first change writes down here as well.
create table subscription_parameters (
    subscription_id uuid        not null references subscriptions,
    from_on         date        not null,
    parameters      jsonb       not null,
    created_at      timestamptz not null default now(),
    constraint one_set_of_parameters_per_day primary key (subscription_id, from_on)
);

-- CHG-1…4: what was asked for, and what became of it. A change upwards waits until its surcharge is paid.
create table subscription_changes (
    id              uuid           primary key,
    subscription_id uuid           not null references subscriptions,
    client_id       uuid           not null references clients,
    partner_id      uuid,
    parameters      jsonb          not null,
    monthly         numeric(15, 2) not null check (monthly >= 0),
    difference      numeric(15, 2) not null,
    requested_on    date           not null,
    requested_by    text           not null,
    state           text           not null check (state in ('WAITING', 'APPLIED', 'CANCELLED')),
    surcharge       text references invoices,
    credit_id       uuid references credits,
    effective_on    date,
    cancelled_on    date,
    cancel_reason   text,
    version         bigint         not null default 0,
    created_at      timestamptz    not null default now(),
    constraint a_waiting_change_has_its_surcharge check (state <> 'WAITING' or surcharge is not null),
    constraint an_applied_change_has_its_day check ((state = 'APPLIED') = (effective_on is not null)),
    constraint a_cancelled_change_says_why
        check ((state = 'CANCELLED') = (cancelled_on is not null and cancel_reason is not null))
);
create unique index one_waiting_change_per_subscription on subscription_changes (subscription_id)
    where state = 'WAITING';
create unique index one_change_per_surcharge on subscription_changes (surcharge) where surcharge is not null;
create index changes_of_client on subscription_changes (client_id, created_at desc, id desc);
create index changes_of_partner on subscription_changes (partner_id);
alter table subscription_changes enable row level security;
alter table subscription_changes force row level security;
create policy subscription_changes_scope on subscription_changes using (partner_visible(partner_id));
revoke delete on subscription_changes from ${app_role};

-- INV-11: who pays afterwards is found by the run on the first.
create index postpaid_subscriptions on subscriptions (paid_through, client_id)
    where state = 'ACTIVE' and billing_mode = 'POSTPAID';
