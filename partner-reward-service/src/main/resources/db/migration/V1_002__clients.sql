-- The clients as the facts of trial-service and billing-service show them, and whose they are (PRT-10).

create table clients (
    id             uuid primary key,
    login          text        not null,
    name           text,
    inn            text,
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
create index clients_by_inn on clients (inn) where inn is not null;
create index clients_by_partner_and_status on clients (partner_id, status);
create index clients_by_partner_and_fact on clients (partner_id, fact_at);
alter table clients enable row level security;
alter table clients force row level security;
create policy clients_scope on clients using ((select scope_is_all()) or partner_id = (select scope_partner()));

-- since counts forward only: nothing before it is the partner's. until is the first day that is not its any more, null for
-- the present one. PRT-18: the sequence says which of a client's partners is the later one, also on one day.
create table attributions (
    client_id  uuid        not null references clients,
    sequence   bigint      not null check (sequence > 0),
    partner_id uuid        not null references partners,
    since      date        not null,
    until      date check (until >= since),
    created_at timestamptz not null default now(),
    primary key (client_id, sequence)
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

-- PRT-10: what partners say of whose a client is, and what operators decided.
create table attribution_claims (
    id           uuid primary key,
    partner_id   uuid        not null references partners,
    status       text        not null check (status in ('FILED', 'ACCEPTED', 'REFUSED')),
    named_login  text,
    named_inn    text,
    evidence     text        not null,
    filed_at     timestamptz not null,
    client_id    uuid references clients,
    client_login text,
    since        date,
    reason       text,
    decided_at   timestamptz,
    created_at   timestamptz not null default now(),
    constraint a_claim_names_its_client_one_way check ((named_login is null) <> (named_inn is null)),
    constraint decided_means_when_and_why
        check ((status = 'FILED') = (decided_at is null) and (status = 'FILED') = (reason is null)),
    constraint accepted_means_a_client_and_a_day check
        ((status = 'ACCEPTED') = (client_id is not null and client_login is not null and since is not null))
);
create unique index one_open_claim_about_a_client on attribution_claims (partner_id, coalesce(named_login, named_inn))
    where status = 'FILED';
create index claims_by_time on attribution_claims (filed_at, id);
create index claims_by_status on attribution_claims (status, id);
create index claims_by_status_and_time on attribution_claims (status, filed_at, id);
create index claims_of_partner_by_time on attribution_claims (partner_id, filed_at, id);
create index claims_of_partner_by_status on attribution_claims (partner_id, status, id);
create index claims_of_partner_by_status_and_time on attribution_claims (partner_id, status, filed_at, id);
alter table attribution_claims enable row level security;
alter table attribution_claims force row level security;
create policy attribution_claims_scope on attribution_claims
    using ((select scope_is_all()) or partner_id = (select scope_partner()));

-- PRT-18: clients handed over between partners, at once or on a later day. No clients means all that the partner has then.
create table handovers (
    id                uuid primary key,
    status            text        not null check (status in ('PLANNED', 'DONE', 'CANCELLED')),
    from_partner      uuid        not null references partners,
    to_partner        uuid        not null references partners,
    clients           text[]      not null,
    moved             text[]      not null default '{}',
    hand_over_on      date        not null,
    reason            text        not null,
    cancelled_because text,
    ordered_at        timestamptz not null,
    created_at        timestamptz not null default now(),
    constraint clients_go_to_another_partner check (from_partner <> to_partner),
    constraint cancelled_means_a_reason check ((status = 'CANCELLED') = (cancelled_because is not null))
);
create index handovers_by_day on handovers (hand_over_on, id);
create index handovers_by_order on handovers (ordered_at, id);
create index handovers_by_status_and_day on handovers (status, hand_over_on, id);
create index handovers_by_status_and_order on handovers (status, ordered_at, id);
alter table handovers enable row level security;
alter table handovers force row level security;
create policy handovers_scope on handovers using ((select scope_is_all()));
