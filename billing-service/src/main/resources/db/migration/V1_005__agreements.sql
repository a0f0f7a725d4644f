-- CHG: which parameters a subscription has from which day on. Before the first row it has those of its first order, which
-- the first change writes down here as well.
create table subscription_parameters (
    subscription_id uuid        not null references subscriptions,
    from_on         date        not null,
    parameters      jsonb       not null,
    created_at      timestamptz not null default now(),
    constraint one_set_of_parameters_per_day primary key (subscription_id, from_on)
);
alter table subscription_parameters enable row level security;
alter table subscription_parameters force row level security;
create policy subscription_parameters_scope on subscription_parameters
    using ((select scope_is_all()) or exists (select from subscriptions s where s.id = subscription_id));

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
create policy subscription_changes_scope on subscription_changes
    using ((select scope_is_all()) or partner_id = (select scope_partner()));
create policy subscription_changes_scope_of_client on subscription_changes using (client_id = (select scope_client()));
revoke delete on subscription_changes from ${app_role};

-- INV-13: how many percent of the month's price are given back for how long a downtime, per level of service. Empty until
-- an operator fills it.
create table downtime_compensation (
    level      text         not null check (level in ('STANDARD', 'PREMIUM')),
    from_hours int          not null check (from_hours >= 0),
    percent    numeric(5, 2) not null check (percent > 0 and percent <= 100),
    constraint one_percentage_per_level_and_hours primary key (level, from_hours)
);
comment on table downtime_compensation is 'no row scope: a rule, the same for all';

create table downtimes (
    id              uuid        primary key,
    client_id       uuid        not null references clients,
    partner_id      uuid,
    subscription_id uuid        not null references subscriptions,
    started_at      timestamptz not null,
    ended_at        timestamptz not null check (ended_at > started_at),
    level           text        not null check (level in ('STANDARD', 'PREMIUM')),
    percent         numeric(5, 2) not null check (percent between 0 and 100),
    credit_id       uuid references credits,
    description     text        not null,
    recorded_by     text        not null,
    created_at      timestamptz not null default now(),
    -- The same downtime twice, or two that overlap, would be compensated twice.
    constraint a_downtime_is_recorded_once unique (subscription_id, started_at)
);
create index downtimes_of_client on downtimes (client_id, started_at desc, id desc);
create index downtimes_of_partner on downtimes (partner_id);
alter table downtimes enable row level security;
alter table downtimes force row level security;
create policy downtimes_scope on downtimes using ((select scope_is_all()) or partner_id = (select scope_partner()));
create policy downtimes_scope_of_client on downtimes using (client_id = (select scope_client()));
revoke update, delete on downtimes from ${app_role};
grant update (partner_id) on downtimes to ${app_role};

-- SVC-3: what somebody who asks for HOSTING or CORPORATE needs, and what an operator answers. Where it came from the site,
-- partner_id and client_id are null: then only operators see it. A client may fill it in itself; its partner sees it as it
-- sees the client's documents.
create table questionnaires (
    id              uuid        primary key,
    service         text        not null check (service in ('HOSTING', 'CORPORATE')),
    partner_id      uuid,
    client_id       uuid references clients,
    company         text        not null,
    inn             text,
    contact_name    text        not null,
    phone           text        not null,
    email           text        not null,
    consented_at    timestamptz,
    users           int         not null check (users > 0),
    configurations  text[]      not null,
    infobase_gb     int check (infobase_gb >= 0),
    file_gb         int check (file_gb >= 0),
    wishes          text,
    received_on     date        not null,
    state           text        not null check (state in ('RECEIVED', 'TAKEN', 'ANSWERED', 'DECLINED', 'ORDERED')),
    taken_by        text,
    monthly         numeric(15, 2) check (monthly >= 0),
    description     text,
    vat             text check (vat in ('WITHOUT_VAT', 'RATE_IN_FORCE')),
    valid_through   date,
    decline_reason  text,
    declined_on     date,
    subscription_id uuid references subscriptions,
    ordered_on      date,
    version         bigint      not null default 0,
    created_at      timestamptz not null default now(),
    constraint who_writes_from_the_site_consents
        check (partner_id is not null or client_id is not null or consented_at is not null),
    constraint an_answer_has_its_price_and_end check (state not in ('ANSWERED', 'ORDERED')
        or monthly is not null and description is not null and vat is not null and valid_through is not null),
    constraint a_declined_one_says_why check ((state = 'DECLINED') = (decline_reason is not null and declined_on is not null)),
    constraint an_ordered_one_has_its_subscription
        check ((state = 'ORDERED') = (subscription_id is not null and ordered_on is not null))
);
create index questionnaires_of_partner on questionnaires (partner_id, received_on desc, id desc);
create index questionnaires_of_partner_by_state on questionnaires (partner_id, state, received_on desc, id desc);
create index questionnaires_of_client on questionnaires (client_id, received_on desc, id desc)
    where client_id is not null;
create index questionnaires_by_state on questionnaires (state, received_on desc, id desc);
create index questionnaires_by_day on questionnaires (received_on desc, id desc);
alter table questionnaires enable row level security;
alter table questionnaires force row level security;
create policy questionnaires_scope on questionnaires using ((select scope_is_all()) or partner_id = (select scope_partner()));
create policy questionnaires_scope_of_client on questionnaires using (client_id = (select scope_client()));
revoke delete on questionnaires from ${app_role};
