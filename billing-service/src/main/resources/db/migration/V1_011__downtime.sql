-- INV-13: how many percent of the month's price are given back for how long a downtime, per level of service. Empty until
-- an operator fills it.
create table downtime_compensation (
    level      text         not null check (level in ('STANDARD', 'PREMIUM')),
    from_hours int          not null check (from_hours >= 0),
    percent    numeric(5, 2) not null check (percent > 0 and percent <= 100),
    constraint one_percentage_per_level_and_hours primary key (level, from_hours)
);

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
create policy downtimes_scope on downtimes using (partner_visible(partner_id));
revoke update, delete on downtimes from ${app_role};
grant update (partner_id) on downtimes to ${app_role};
