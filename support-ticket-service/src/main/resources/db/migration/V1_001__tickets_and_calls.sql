-- This service's projection of clients. What trial-service and billing-service say is kept apart: their topics may
-- overtake each other.
create table clients (
    id             uuid primary key,
    login          text unique,
    partner_id     uuid,
    attribution    bigint      not null default 0, -- PRT-18: the how manieth partner this is; 0 as long as nobody has told
    name           text,
    trial_status   text,
    billing_status text,
    premium        boolean     not null default false,
    created_at     timestamptz not null default now()
);

create table partners (
    id         uuid primary key,
    name       text        not null,
    created_at timestamptz not null default now()
);
alter table partners enable row level security;
alter table partners force row level security;
create policy partners_scope on partners using ((select scope_is_all()) or id = (select scope_partner()));

create sequence ticket_numbers;

create table tickets (
    id                 uuid primary key,
    number             text        not null unique,
    kind               text        not null,
    client_id          uuid,
    client_login       text,
    partner_id         uuid,
    subject            text        not null,
    status             text        not null check (status in ('REGISTERED', 'IN_PROGRESS', 'CLOSED')),
    opened_at          timestamptz not null,
    opened_by          text        not null,
    answer_due_at      timestamptz, -- null while the calendar of its year is unknown
    operator           text,
    first_answered_at  timestamptz,
    closed_at          timestamptz,
    reopenable_through date,
    version            bigint      not null default 0,
    created_at         timestamptz not null default now(),
    constraint only_a_registered_ticket_has_no_operator check ((status = 'REGISTERED') = (operator is null)),
    constraint a_closed_ticket_says_since_when
        check ((status = 'CLOSED') = (closed_at is not null) and (status = 'CLOSED') = (reopenable_through is not null))
);

create index tickets_by_opening on tickets (opened_at, number);
create index tickets_by_due_answer on tickets (answer_due_at, number);
create index tickets_by_status on tickets (status, number);
create index tickets_by_kind on tickets (kind, number);
create index tickets_by_client on tickets (client_login, number);
create index tickets_of_partner_by_opening on tickets (partner_id, opened_at, number);
create index tickets_of_partner_by_number on tickets (partner_id, number);
create index tickets_of_partner_by_due_answer on tickets (partner_id, answer_due_at, number);
create index tickets_of_partner_by_status on tickets (partner_id, status, number);
create index tickets_of_partner_by_client on tickets (partner_id, client_login, number);
create index tickets_open on tickets (status, answer_due_at) where status <> 'CLOSED';

-- Everything that was said is kept (TKT-1): the app role can neither change nor delete it.
create table ticket_messages (
    id         uuid primary key default uuidv7(),
    position   bigint generated always as identity,
    ticket_id  uuid        not null references tickets (id),
    partner_id uuid,
    side       text        not null check (side in ('ASKER', 'SUPPORT')),
    author     text        not null,
    text       text        not null,
    written_at timestamptz not null
);

create index messages_of_ticket on ticket_messages (ticket_id, position);
revoke update, delete on ticket_messages from ${app_role};

create table call_tasks (
    id           uuid primary key,
    client_id    uuid        not null,
    client_login text        not null,
    partner_id   uuid,
    client_name  text        not null,
    contact_name text        not null,
    phone        text,
    kind         text        not null check (kind in ('SUPPORT_CALL', 'SALES_CALL')),
    opens_on     date        not null,
    due_on       date        not null,
    status       text        not null check (status in ('OPEN', 'REACHED', 'UNREACHED', 'CANCELLED')),
    unanswered   integer     not null default 0,
    version      bigint      not null default 0,
    created_at   timestamptz not null default now(),
    constraint one_call_task_per_client_and_kind unique (client_id, kind)
);

create index call_tasks_by_due_day on call_tasks (due_on, id);
create index call_tasks_by_opening on call_tasks (opens_on, id);
create index call_tasks_by_client on call_tasks (client_login, id);
create index call_tasks_by_status on call_tasks (status, id);
create index call_tasks_by_kind on call_tasks (kind, id);
create index call_tasks_open on call_tasks (due_on, id) where status = 'OPEN';

create table call_attempts (
    id         uuid primary key default uuidv7(),
    position   bigint generated always as identity,
    task_id    uuid        not null references call_tasks (id),
    partner_id uuid,
    at         timestamptz not null,
    outcome    text        not null check (outcome in ('REACHED', 'NO_ANSWER')),
    note       text,
    operator   text        not null
);

create index attempts_of_task on call_attempts (task_id, position);
revoke update, delete on call_attempts from ${app_role};

alter table clients enable row level security;
alter table clients force row level security;
create policy clients_scope on clients using ((select scope_is_all()) or partner_id = (select scope_partner()));

alter table tickets enable row level security;
alter table tickets force row level security;
create policy tickets_scope on tickets using ((select scope_is_all()) or partner_id = (select scope_partner()));

alter table ticket_messages enable row level security;
alter table ticket_messages force row level security;
create policy ticket_messages_scope on ticket_messages using ((select scope_is_all()) or partner_id = (select scope_partner()));

alter table call_tasks enable row level security;
alter table call_tasks force row level security;
create policy call_tasks_scope on call_tasks using ((select scope_is_all()) or partner_id = (select scope_partner()));

alter table call_attempts enable row level security;
alter table call_attempts force row level security;
create policy call_attempts_scope on call_attempts using ((select scope_is_all()) or partner_id = (select scope_partner()));
