-- The clients as the facts of trial-service and billing-service show them, and whose they are (PRT-10).

create table clients (
    id             uuid primary key,
    login          text        not null,
    name           text,
    purpose        text check (purpose in ('CLIENT', 'OWN_USE')),
    partner_id     uuid references partners,
    provisioned_on date,
    trial_ended_on date,
    paid_since     date,
    blocked_since  date,
    deleted_on     date,
    status         text        not null check (status in ('TRIAL', 'PAID', 'BLOCKED', 'DELETED')),
    fact_at        timestamptz not null,
    created_at     timestamptz not null default now(),
    constraint client_logins_are_unique unique (login)
);
create index clients_by_partner_and_status on clients (partner_id, status);
create index clients_by_partner_and_fact on clients (partner_id, fact_at);
alter table clients enable row level security;
alter table clients force row level security;
create policy clients_scope on clients using ((select scope_is_all()) or partner_id = (select scope_partner()));

-- since counts forward only: nothing before it is the partner's. until is null for the present one.
create table attributions (
    id         bigint generated always as identity primary key,
    client_id  uuid        not null references clients,
    partner_id uuid        not null references partners,
    since      date        not null,
    until      date check (until >= since),
    created_at timestamptz not null default now(),
    constraint a_client_is_attributed_once_a_day unique (client_id, since)
);
create unique index a_client_belongs_to_one_partner on attributions (client_id) where until is null;
create index attributions_by_partner on attributions (partner_id, client_id);
alter table attributions enable row level security;
alter table attributions force row level security;
create policy attributions_scope on attributions using ((select scope_is_all()) or partner_id = (select scope_partner()));

-- What billing-service told about a client of whom trial-service has not told yet, in the order it came.
create table waiting_facts (
    seq        bigint generated always as identity primary key,
    client_id  uuid        not null references clients,
    wire_type  text        not null,
    body       jsonb       not null,
    created_at timestamptz not null default now()
);
create index waiting_facts_by_client on waiting_facts (client_id, seq);
alter table waiting_facts enable row level security;
alter table waiting_facts force row level security;
create policy waiting_facts_scope on waiting_facts
    using ((select scope_is_all()) or exists (select from clients where clients.id = client_id));
