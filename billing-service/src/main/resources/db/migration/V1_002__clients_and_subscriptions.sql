-- Who can be billed: built from the events of trial-service and partner-reward-service.
create table clients (
    id         uuid        primary key,
    login      text        not null,
    partner_id uuid,
    name       text        not null,
    inn        text,
    deleted_on date,
    version    bigint      not null default 0,
    created_at timestamptz not null default now(),
    constraint one_client_per_login unique (login)
);
create index clients_of_partner on clients (partner_id, login);
alter table clients enable row level security;
alter table clients force row level security;
create policy clients_scope on clients using (partner_visible(partner_id));

-- PRT-10: an attribution may be heard of before the account that it is about. The latest one counts.
create table attributions (
    client_id  uuid        primary key,
    partner_id uuid        not null,
    since      date        not null,
    created_at timestamptz not null default now()
);
alter table attributions enable row level security;
alter table attributions force row level security;
create policy attributions_scope on attributions using (partner_visible(partner_id));

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
    ended_on      date,
    version       bigint        not null default 0,
    created_at    timestamptz   not null default now(),
    constraint an_active_subscription_is_paid
        check (state <> 'ACTIVE' or contract_date is not null and paid_through is not null),
    constraint an_ended_subscription_has_its_day check ((state = 'ENDED') = (ended_on is not null))
);
create unique index one_subscription_per_client_and_service on subscriptions (client_id, service)
    where state <> 'ENDED';
create index subscriptions_by_paid_through on subscriptions (paid_through, client_id) where state = 'ACTIVE';
create index subscriptions_of_partner on subscriptions (partner_id);
alter table subscriptions enable row level security;
alter table subscriptions force row level security;
create policy subscriptions_scope on subscriptions using (partner_visible(partner_id));
