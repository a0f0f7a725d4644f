-- Numbers of client logins: 1R00001 and on. Gaps are allowed, coming twice is not.
create sequence client_login_numbers;

-- ORG-3: the configurations that are rented, by the newest name that billing-service has told of; for lists.
create view configurations as
select distinct on (code) code, letter_name as name from products
where kind = 'CONFIGURATION' order by code, effective_on desc;

-- Built from partner.events. The code is null until it is assigned, the rest until the partner is registered.
create table partners (
    id            uuid        primary key,
    name          text,
    inn           text,
    contact_name  text,
    contact_email text,
    code          text,
    updated_at    timestamptz not null default now()
);
create index partners_by_code on partners (code);
alter table partners enable row level security;
alter table partners force row level security;
create policy partners_scope on partners using ((select scope_is_all()) or id = (select scope_partner()));

create table trial_requests (
    id            uuid        primary key,
    partner_id    uuid,
    attribution   bigint      not null default 0, -- PRT-18: the how manieth partner of the client this is, as far as told
    name          text        not null,
    inn           text,
    contact_name  text        not null,
    phone         text        not null,
    email         text        not null,
    products      text[]      not null,
    users         int         not null,
    purpose       text        not null check (purpose in ('CLIENT', 'OWN_USE')),
    comment       text        not null,
    origin        text        not null check (origin in ('CABINET', 'SITE')),
    named_partner text,
    asked_on      date        not null,
    status        text        not null check (status in ('WAITING_FOR_OPERATOR', 'ACCEPTED', 'REJECTED')),
    reason        text,
    -- How far it has come: its own word until it is accepted, from then on its account's. Lists find and sort by these two.
    standing      text        not null check (standing in
                      ('WAITING_FOR_OPERATOR', 'REJECTED', 'REQUESTED', 'PROVISIONING', 'FAILED', 'TRIAL', 'PAID', 'BLOCKED', 'DELETED')),
    ends_on       date,
    version       bigint      not null default 0,
    created_at    timestamptz not null default now(),
    decided_at    timestamptz,
    constraint a_trial_has_users_and_products check (users > 0 and cardinality(products) > 0),
    constraint what_waits_or_is_rejected_has_a_reason check (status = 'ACCEPTED' or reason is not null)
);
-- TRL-8: what waits for an operator counts as asked for.
create unique index one_waiting_request_per_inn on trial_requests (inn) where status = 'WAITING_FOR_OPERATOR';
create unique index one_waiting_own_use_request_per_partner on trial_requests (partner_id)
    where status = 'WAITING_FOR_OPERATOR' and purpose = 'OWN_USE';
create index trial_requests_by_inn on trial_requests (inn);
create index trial_requests_by_day on trial_requests (asked_on, id);
create index trial_requests_by_name on trial_requests (name, id);
create index trial_requests_by_standing on trial_requests (standing, id);
create index trial_requests_by_standing_and_day on trial_requests (standing, asked_on, id);
create index trial_requests_by_standing_and_end on trial_requests (standing, ends_on, id);
create index trial_requests_by_end on trial_requests (ends_on, id);
create index trial_requests_of_partner_by_day on trial_requests (partner_id, asked_on, id);
create index trial_requests_of_partner_by_name on trial_requests (partner_id, name, id);
create index trial_requests_of_partner_by_standing on trial_requests (partner_id, standing, id);
create index trial_requests_of_partner_by_end on trial_requests (partner_id, ends_on, id);
alter table trial_requests enable row level security;
alter table trial_requests force row level security;
create policy trial_requests_scope on trial_requests using ((select scope_is_all()) or partner_id = (select scope_partner()));

create table clients (
    id              uuid        primary key references trial_requests (id),
    partner_id      uuid,
    login           text        unique,
    name            text        not null,
    inn             text,
    contact_name    text        not null,
    phone           text        not null,
    email           text        not null,
    products        text[]      not null,
    users           int         not null,
    purpose         text        not null check (purpose in ('CLIENT', 'OWN_USE')),
    tariff          text        not null default 'UNIFIED', -- this and what is paid for: the rent's (CLI-9)
    status          text        not null check (status in
                        ('REQUESTED', 'PROVISIONING', 'FAILED', 'TRIAL', 'PAID', 'BLOCKED', 'DELETED')),
    attempt         int         not null default 0,
    failure         text,
    trial_starts_on date,
    trial_ends_on   date,
    contract_date   date,
    paid_through    date,
    -- CLI-8: what of the rent is paid for, beside the products; null until something is.
    connections     int,
    rented_infobases int,
    rented_infobase_gb int,
    rented_file_gb  int,
    terminal_access boolean     not null default false,
    published_infobases int     not null default 0,
    exchange_server boolean     not null default false,
    premium         boolean     not null default false,
    remote_desktop_user int, -- TRL-10
    block_reason    text        check (block_reason in ('TRIAL_ENDED', 'DEBT', 'RENT_ENDED')),
    blocked_on      date,
    deletion_on     date,
    deleted_on      date,
    version         bigint      not null default 0,
    created_at      timestamptz not null default now(),
    -- Not indexed: behind row-level security no such index is ever used (docs/decisions/trial-search.md).
    search_text     text        not null generated always as
                        (translate(lower(name || ' ' || coalesce(login, '')), 'ё', 'е')) stored,
    constraint a_login_comes_with_provisioning check (status = 'REQUESTED' or login is not null),
    constraint a_failed_account_says_why check ((status = 'FAILED') = (failure is not null)),
    constraint an_opened_account_has_had_a_trial check
        (status in ('REQUESTED', 'PROVISIONING', 'FAILED') or (trial_starts_on is not null and trial_ends_on is not null)),
    constraint a_paid_account_is_paid_through_a_day check
        (status <> 'PAID' or (paid_through is not null and contract_date is not null)),
    constraint what_is_paid_for_is_known_whole check
        ((contract_date is null) = (connections is null)
         and (contract_date is null) = (rented_infobases is null)
         and (contract_date is null) = (rented_infobase_gb is null)
         and (contract_date is null) = (rented_file_gb is null)),
    constraint a_blocked_account_says_why_and_until_when check
        (status <> 'BLOCKED' or (block_reason is not null and blocked_on is not null and deletion_on is not null)),
    constraint a_debtor_has_paid_once check (status <> 'BLOCKED' or block_reason <> 'DEBT' or paid_through is not null),
    constraint whose_rent_ended_has_paid_once
        check (status <> 'BLOCKED' or block_reason <> 'RENT_ENDED' or paid_through is not null),
    constraint a_deleted_account_says_why_and_when check
        (status <> 'DELETED' or (block_reason is not null and deleted_on is not null))
);
-- TRL-8, TRL-1
create unique index one_active_trial_per_inn on clients (inn)
    where status in ('REQUESTED', 'PROVISIONING', 'TRIAL');
create unique index one_own_use_trial_per_partner on clients (partner_id)
    where purpose = 'OWN_USE' and status in ('REQUESTED', 'PROVISIONING', 'TRIAL');
create index clients_by_inn on clients (inn);
create index clients_by_login on clients (login, id);
create index clients_by_name on clients (name, id);
create index clients_by_status on clients (status, id);
create index clients_by_status_and_login on clients (status, login, id);
create index clients_by_status_and_trial_end on clients (status, trial_ends_on, id);
create index clients_by_status_and_paid_day on clients (status, paid_through, id);
create index clients_by_tariff on clients (tariff, id);
create index clients_by_trial_end on clients (trial_ends_on, id);
create index clients_by_paid_day on clients (paid_through, id);
create index clients_of_partner_by_login on clients (partner_id, login, id);
create index clients_of_partner_by_name on clients (partner_id, name, id);
create index clients_of_partner_by_status on clients (partner_id, status, id);
create index clients_of_partner_by_tariff on clients (partner_id, tariff, id);
create index clients_of_partner_by_trial_end on clients (partner_id, trial_ends_on, id);
create index clients_of_partner_by_paid_day on clients (partner_id, paid_through, id);
create index clients_with_a_running_trial on clients (trial_ends_on) where status in ('TRIAL', 'PAID');
create index clients_to_be_deleted on clients (deletion_on)
    where status = 'BLOCKED' and block_reason <> 'DEBT';
alter table clients enable row level security;
alter table clients force row level security;
create policy clients_scope on clients using ((select scope_is_all()) or partner_id = (select scope_partner()));
create policy clients_scope_of_client on clients using (id = (select scope_client()));

-- CLI-9: the paid services beside the rent, which is the account's own. SVC-1: the account is kept while one of them needs it.
create table client_services (
    client_id    uuid        not null references clients (id),
    service      text        not null check (service in ('PBX', 'CASH_DESK', 'HOSTING', 'CORPORATE')),
    partner_id   uuid,
    name         text        not null,
    login        text        not null,
    tariff       text        not null,
    status       text        not null check (status in ('PAID', 'BLOCKED', 'ENDED')),
    trial_ends_on date       not null,
    paid_through date        not null,
    search_text  text        not null generated always as (translate(lower(name || ' ' || login), 'ё', 'е')) stored,
    created_at   timestamptz not null default now(),
    constraint one_standing_of_a_service_per_client primary key (client_id, service)
);
create index client_services_by_login on client_services (service, login, client_id) where status <> 'ENDED';
create index client_services_by_name on client_services (service, name, client_id) where status <> 'ENDED';
create index client_services_by_status on client_services (service, status, client_id) where status <> 'ENDED';
create index client_services_by_tariff on client_services (service, tariff, client_id) where status <> 'ENDED';
create index client_services_by_trial_end on client_services (service, trial_ends_on, client_id) where status <> 'ENDED';
create index client_services_by_paid_day on client_services (service, paid_through, client_id) where status <> 'ENDED';
create index client_services_of_partner_by_login on client_services (partner_id, service, login, client_id) where status <> 'ENDED';
create index client_services_of_partner_by_name on client_services (partner_id, service, name, client_id) where status <> 'ENDED';
create index client_services_of_partner_by_status on client_services (partner_id, service, status, client_id) where status <> 'ENDED';
create index client_services_of_partner_by_tariff on client_services (partner_id, service, tariff, client_id) where status <> 'ENDED';
create index client_services_of_partner_by_trial_end on client_services (partner_id, service, trial_ends_on, client_id) where status <> 'ENDED';
create index client_services_of_partner_by_paid_day on client_services (partner_id, service, paid_through, client_id) where status <> 'ENDED';
alter table client_services enable row level security;
alter table client_services force row level security;
create policy client_services_scope on client_services
    using ((select scope_is_all()) or partner_id = (select scope_partner()) or client_id = (select scope_client()));

-- CLI-8: what each account may use by what was ordered, and what the provider has let it use since which order.
create table parameters_in_use (
    client_id uuid        primary key references clients (id),
    due       jsonb       not null,
    due_at    timestamptz not null,
    in_use    jsonb,
    sequence  bigint      not null default 0,
    in_use_at timestamptz
);
create index parameters_that_differ on parameters_in_use (due_at, client_id) where in_use is distinct from due;
alter table parameters_in_use enable row level security;
alter table parameters_in_use force row level security;
create policy parameters_in_use_scope on parameters_in_use
    using ((select scope_is_all()) or exists (select from clients where clients.id = client_id));

-- What hangs on a client is visible where the client is.
create table infobases (
    id            uuid        primary key default uuidv7(),
    client_id     uuid        not null references clients (id),
    name          text        not null,
    configuration text        not null,
    is_customised boolean     not null default false,
    has_extensions boolean    not null default false,
    wants_updates boolean     not null default true, -- CLI-3: heeded unless it is customised or has extensions
    release       text,                              -- that it has come to by an update; null as long as it had none
    removed_at    timestamptz,
    version       bigint      not null default 0,
    created_at    timestamptz not null default now()
);
create unique index one_infobase_of_a_name_per_client on infobases (client_id, name) where removed_at is null;
create index infobases_of_client on infobases (client_id, configuration, id) where removed_at is null;
alter table infobases enable row level security;
alter table infobases force row level security;
create policy infobases_scope on infobases
    using ((select scope_is_all()) or exists (select from clients where clients.id = client_id));

create table client_users (
    client_id  uuid        not null references clients (id),
    number     int         not null check (number > 0), -- never given to another person
    name       text,
    email      text,
    closed_at  timestamptz,
    version    bigint      not null default 0,
    created_at timestamptz not null default now(),
    primary key (client_id, number)
);
alter table client_users enable row level security;
alter table client_users force row level security;
create policy client_users_scope on client_users
    using ((select scope_is_all()) or exists (select from clients where clients.id = client_id));

-- CLI-3, CLI-10: how often what an account holds has changed, and which of these states the provider has confirmed.
create table contents_told (
    client_id uuid   primary key references clients (id),
    sequence  bigint not null default 1,
    told      bigint not null default 0
);
create index contents_to_tell on contents_told (client_id) where told < sequence;
alter table contents_told enable row level security;
alter table contents_told force row level security;
create policy contents_told_scope on contents_told
    using ((select scope_is_all()) or exists (select from clients where clients.id = client_id));

-- CLI-4: what infobases are updated to. The last one published is a configuration's current one.
create table releases (
    id            uuid        primary key,
    configuration text        not null,
    number        text        not null,
    notes         text        not null,
    status        text        not null check (status in ('DRAFT', 'PUBLISHED')),
    is_current    boolean     not null default false,
    published_at  timestamptz,
    version       bigint      not null default 0,
    created_at    timestamptz not null,
    constraint one_release_of_a_number_per_configuration unique (configuration, number),
    constraint what_is_published_says_since_when check ((status = 'PUBLISHED') = (published_at is not null)),
    constraint a_draft_is_not_current check (status = 'PUBLISHED' or not is_current)
);
comment on table releases is 'no row scope: a release is for every client';
create unique index one_current_release_per_configuration on releases (configuration) where is_current;
create index releases_by_time on releases (created_at, id);
create index releases_by_status on releases (status, created_at, id);
create index releases_of_configuration_by_time on releases (configuration, created_at, id);

-- CLI-4: the hour that suits the client; which infobases are updated stands with them.
create table update_preferences (
    client_id uuid   primary key references clients (id),
    hour      int    check (hour between 0 and 23),
    version   bigint not null default 0
);
alter table update_preferences enable row level security;
alter table update_preferences force row level security;
create policy update_preferences_scope on update_preferences
    using ((select scope_is_all()) or exists (select from clients where clients.id = client_id));

create table planned_updates (
    id           uuid        primary key default uuidv7(),
    client_id    uuid        not null references clients (id),
    infobase_id  uuid        not null references infobases (id),
    release_id   uuid        not null references releases (id),
    starts_at    timestamptz not null,
    ends_at      timestamptz, -- when its window is over; null where any hour will do
    announced_at timestamptz not null,
    moved_at     timestamptz,
    status       text        not null check (status in ('PLANNED', 'DONE', 'FAILED', 'CANCELLED')),
    reason       text,
    attempts     int         not null default 0,
    try_at       timestamptz not null,
    settled_at   timestamptz,
    version      bigint      not null default 0,
    constraint an_infobase_is_updated_to_a_release_once unique (infobase_id, release_id),
    constraint what_was_planned_is_settled_some_day check ((status = 'PLANNED') = (settled_at is null)),
    constraint what_was_not_done_says_why check (status not in ('FAILED', 'CANCELLED') or reason is not null)
);
create index planned_updates_by_time on planned_updates (starts_at, id);
create index planned_updates_by_status on planned_updates (status, starts_at, id);
create index planned_updates_of_client on planned_updates (client_id, starts_at, id);
create index planned_updates_to_run on planned_updates (try_at, id) where status = 'PLANNED';
alter table planned_updates enable row level security;
alter table planned_updates force row level security;
create policy planned_updates_scope on planned_updates
    using ((select scope_is_all()) or exists (select from clients where clients.id = client_id));

create table follow_ups (
    client_id  uuid        not null references clients (id),
    kind       text        not null check (kind in ('SUPPORT_CALL', 'SALES_CALL')),
    opens_on   date        not null,
    due_on     date        not null,
    created_at timestamptz not null default now(),
    constraint one_call_of_a_kind_per_client primary key (client_id, kind)
);
alter table follow_ups enable row level security;
alter table follow_ups force row level security;
create policy follow_ups_scope on follow_ups
    using ((select scope_is_all()) or exists (select from clients where clients.id = client_id));

create table notices (
    client_id   uuid        not null references clients (id),
    notice      text        not null check (notice in ('TRIAL_ENDING', 'DELETION')),
    about       date        not null,
    days_before int         not null,
    created_at  timestamptz not null default now(),
    constraint a_notice_is_given_once primary key (client_id, notice, about, days_before)
);
alter table notices enable row level security;
alter table notices force row level security;
create policy notices_scope on notices
    using ((select scope_is_all()) or exists (select from clients where clients.id = client_id));

create table operator_tasks (
    id        uuid        primary key default uuidv7(),
    client_id uuid        not null references clients (id),
    kind      text        not null check (kind in ('PROVISIONING_FAILED', 'PAID_AFTER_DELETION', 'UPDATE_FAILED')),
    reason    text        not null,
    opened_at timestamptz not null,
    closed_at timestamptz,
    outcome   text
);
create unique index one_open_task_of_a_kind_per_client on operator_tasks (client_id, kind) where closed_at is null;
create index operator_tasks_by_time on operator_tasks (opened_at, id);
create index operator_tasks_by_kind on operator_tasks (kind, id);
create index operator_tasks_open on operator_tasks (opened_at, id) where closed_at is null;
alter table operator_tasks enable row level security;
alter table operator_tasks force row level security;
create policy operator_tasks_scope on operator_tasks
    using ((select scope_is_all()) or exists (select from clients where clients.id = client_id));

-- What the simulated provider has done: it stands for a system outside, nothing else reads it.
create table simulated_accounts (
    key             uuid    primary key,
    login           text    not null,
    calls           int     not null,
    is_made         boolean not null default false,
    password_hash   text,
    sequence        bigint  not null default 0,
    access          text    not null default 'OPEN',
    access_sequence bigint  not null default 0,
    parameters      jsonb,
    parameters_sequence bigint not null default 0,
    contents        jsonb,
    contents_sequence bigint not null default 0,
    releases        jsonb   not null default '{}',
    update_calls    jsonb   not null default '{}'
);
comment on table simulated_accounts is 'no row scope: stands for a system outside';
