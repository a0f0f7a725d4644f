-- BLK: access that is stopped because of debt.
create table blocks (
    id          uuid           primary key,
    client_id   uuid           not null references clients,
    partner_id  uuid,
    blocked_on  date           not null,
    debt        numeric(15, 2) not null,
    deletion_on date           not null check (deletion_on > blocked_on),
    lifted_on   date,
    given_up_on date,
    version     bigint         not null default 0,
    created_at  timestamptz    not null default now()
);
create unique index one_open_block_per_client on blocks (client_id) where lifted_on is null;
create index open_blocks_by_deletion on blocks (deletion_on) where lifted_on is null and given_up_on is null;
alter table blocks enable row level security;
alter table blocks force row level security;
create policy blocks_scope on blocks using (partner_visible(partner_id));

-- Each warning is given once: so many days before the day it is about.
create table notices (
    subject     uuid        not null,
    kind        text        not null,
    about       date        not null,
    days_before int         not null,
    created_at  timestamptz not null default now(),
    constraint a_notice_is_given_once primary key (subject, kind, about, days_before)
);
