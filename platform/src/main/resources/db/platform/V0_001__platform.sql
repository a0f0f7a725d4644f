-- Facts for other services, written in the transaction of the change they tell of. The columns are those of Debezium's
-- outbox event router (aggregatetype is the topic, aggregateid the key), so that change-data capture can take the
-- relay's place. Order per key is the order of seq, where writers lock or version-check their aggregate.
create table outbox (
    seq           bigint      generated always as identity primary key,
    id            uuid        not null,
    aggregatetype text        not null,
    aggregateid   text        not null,
    type          text        not null,
    payload       jsonb       not null,
    traceparent   text,
    occurred_at   timestamptz not null,
    created_at    timestamptz not null default clock_timestamp(),
    sent_at       timestamptz
) with (autovacuum_vacuum_scale_factor = 0.02);
create index outbox_unsent on outbox (seq) where sent_at is null;
create index outbox_sent on outbox (sent_at) where sent_at is not null;

-- Which event a consumer has handled, written in the transaction of what it did.
create table inbox (
    event_id   uuid        not null,
    consumer   text        not null,
    seq        bigint      generated always as identity,
    handled_at timestamptz not null default now(),
    primary key (event_id, consumer)
);
create index inbox_by_age on inbox using brin (handled_at);

-- What a consumer could not handle, the events of the same key that wait behind it, and what could not even be read.
create table parked_events (
    id              uuid        primary key,
    position        bigint      generated always as identity,
    kind            text        not null check (kind in ('FAILED', 'FOLLOWING', 'UNREADABLE')),
    consumer        text        not null,
    topic           text        not null,
    partition       int         not null,
    record_offset   bigint      not null,
    key             text,
    event_id        uuid,
    type            text,
    headers         jsonb       not null,
    body            bytea,
    cause           text,
    attempts        int         not null,
    parked_at       timestamptz not null default now(),
    last_attempt_at timestamptz,
    constraint one_parking_per_record unique (consumer, topic, partition, record_offset)
);
create unique index one_parking_per_event on parked_events (consumer, event_id) where kind <> 'UNREADABLE';
create index parked_events_by_key on parked_events (consumer, topic, key, position) where kind <> 'UNREADABLE';

-- By how many days the sandbox's business date is ahead; 0 everywhere else.
create table business_clock (
    only_row boolean primary key default true check (only_row),
    days     int     not null check (days >= 0)
);
insert into business_clock (days) values (0);

-- How far each job has come: every due date up to and with done_through is done.
create table jobs (
    name         text primary key,
    done_through date not null
);

-- Each attempt at one date of one job. Who took a run over has the higher number; what an older number writes is refused.
create table job_runs (
    id            uuid        primary key,
    job           text        not null references jobs,
    business_date date        not null,
    run_number    int         not null,
    status        text        not null check (status in ('REQUESTED', 'RUNNING', 'DONE', 'FAILED', 'ABANDONED')),
    total         bigint,
    done          bigint      not null default 0,
    failed        bigint      not null default 0,
    created_at    timestamptz not null default now(),
    started_at    timestamptz,
    heartbeat_at  timestamptz,
    finished_at   timestamptz,
    retry_at      timestamptz,
    error         text,
    constraint one_number_per_run unique (job, business_date, run_number)
);
create unique index one_run_of_a_job_at_a_time on job_runs (job) where status = 'RUNNING';
create unique index one_request_per_date on job_runs (job, business_date) where status = 'REQUESTED';
create index job_runs_by_age on job_runs (job, created_at desc);

-- Subjects that a run could not handle; the others went on.
create table job_subjects_parked (
    job           text        not null references jobs,
    business_date date        not null,
    subject       text        not null,
    run_id        uuid        not null references job_runs,
    reason        text        not null,
    parked_at     timestamptz not null default now(),
    primary key (job, business_date, subject)
);

-- db-scheduler's own table, as its documentation gives it.
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
    primary key (task_name, task_instance)
);
create index scheduled_tasks_by_time on scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on scheduled_tasks (last_heartbeat);
