-- Mechanisms of every service: facts that go out, facts that came in, jobs, the sandbox's date.

-- The columns are those of Debezium's outbox event router, so that change-data capture can take the relay's place.
create table outbox (
    seq           bigint generated always as identity primary key,
    id            uuid        not null default uuidv7() unique,
    aggregatetype text        not null,
    aggregateid   text        not null,
    type          text        not null,
    payload       jsonb       not null,
    traceparent   text,
    occurred_at   timestamptz not null,
    created_at    timestamptz not null default now(),
    sent_at       timestamptz
);
create index outbox_unsent on outbox (seq) where sent_at is null;
create index outbox_sent on outbox (sent_at) where sent_at is not null;

create table inbox (
    event_id    uuid        primary key,
    received_at timestamptz not null default now()
);
create index inbox_received on inbox (received_at);

create table parked_events (
    id          uuid        primary key default uuidv7(),
    seq         bigint      generated always as identity unique,
    kind        text        not null check (kind in ('FAILED', 'WAITING', 'UNREADABLE')),
    status      text        not null default 'PARKED' check (status in ('PARKED', 'REPLAYED', 'DROPPED')),
    topic       text        not null,
    key         text        not null,
    partition   int         not null,
    "offset"    bigint      not null,
    event_id    uuid,
    type        text,
    payload     bytea,
    traceparent text,
    occurred_at timestamptz,
    cause       text        not null,
    attempts    int         not null default 0,
    reason      text,
    parked_at   timestamptz not null default now(),
    ended_at    timestamptz,
    version     bigint      not null default 0,
    constraint a_record_is_parked_once unique (topic, partition, "offset")
);
create index parked_keys on parked_events (topic, key, seq) where status = 'PARKED';
create index parked_by_status on parked_events (status, seq desc);

create table jobs (
    name         text primary key,
    done_through date not null
);

create table job_runs (
    id            uuid        primary key default uuidv7(),
    job           text        not null references jobs,
    business_date date        not null,
    run_number    bigint      not null default 1,
    status        text        not null check (status in ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
    total         bigint,
    done          bigint      not null default 0,
    failed        bigint      not null default 0,
    started_at    timestamptz not null default now(),
    heartbeat_at  timestamptz not null default now(),
    finished_at   timestamptz,
    next_try_at   timestamptz,
    error         text,
    constraint one_run_per_job_and_date unique (job, business_date)
);
create index job_runs_by_date on job_runs (job, business_date desc);

create table job_parked_subjects (
    run       uuid        not null references job_runs,
    subject   text        not null,
    reason    text        not null,
    parked_at timestamptz not null default now(),
    primary key (run, subject)
);

create table business_clock (
    one         boolean primary key default true check (one),
    offset_days int     not null default 0 check (offset_days >= 0)
);

-- db-scheduler's own table, as its documentation gives it for PostgreSQL.
create table scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    state                text,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
create index scheduled_tasks_priority on scheduled_tasks (priority desc, execution_time);
