-- OPS-7: what accountants confirmed of a month, step by step; the last word on a step counts, and none is taken back.
create table closing_confirmations (
    number       bigint      generated always as identity primary key,
    month        date        not null check (extract(day from month) = 1),
    step         text        not null check (step in ('STATEMENTS', 'QUEUE', 'RUN', 'ACTS', 'DELIVERY', 'REWARDS')),
    confirmed_by text        not null,
    confirmed_at timestamptz not null,
    open_points  bigint      not null check (open_points >= 0),
    note         text,
    constraint what_is_left_is_explained check (open_points = 0 or note is not null)
);
create index closing_confirmations_of_month on closing_confirmations (month, step, number desc);
alter table closing_confirmations enable row level security;
alter table closing_confirmations force row level security;
create policy closing_confirmations_scope on closing_confirmations using ((select scope_is_all()));
revoke update, delete on closing_confirmations from ${app_role};

-- Which months' rewards partner-reward-service has told that it fixed (RWD-3).
create table reward_months (
    month     date        primary key check (extract(day from month) = 1),
    closed_at timestamptz not null
);
comment on table reward_months is 'no row scope: months, which are nobody''s';
revoke update, delete on reward_months from ${app_role};

-- What people are called, as identity-service has told; shown to operators only.
create table people (
    id         text        primary key,
    full_name  text        not null,
    created_at timestamptz not null default now()
);
alter table people enable row level security;
alter table people force row level security;
create policy people_scope on people using ((select scope_is_all()));
revoke delete on people from ${app_role};
