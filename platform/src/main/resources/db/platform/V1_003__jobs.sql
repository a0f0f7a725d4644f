-- By how many days the business date is ahead of the real one in a sandbox; 0 everywhere else. A sandbox may also begin on a
-- day in the past, so that a story with dates and amounts of its own can be played in any year.
create table business_clock (
    only_row boolean primary key default true check (only_row),
    days     int     not null
);
insert into business_clock (days) values (0);
comment on table business_clock is 'no row scope: one date for all';

-- How far each job has come: every due date up to and with done_through is done.
create table jobs (
    name         text primary key,
    done_through date not null
);
comment on table jobs is 'no row scope: dates of jobs';

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
comment on table job_runs is 'no row scope: counts of what jobs did';

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
alter table job_subjects_parked enable row level security;
alter table job_subjects_parked force row level security;
create policy job_subjects_parked_scope on job_subjects_parked using (not (select scope_is_narrow()));

-- The ranges of keys into which a shared run's subjects were cut, for all replicas to work on. Whoever works on one holds
-- its row's lock in the very transaction of the effect: who dies lets go of it, so nobody has to be declared dead.
create table job_ranges (
    id          bigint      generated always as identity primary key,
    run_id      uuid        not null references job_runs,
    first_key   text        not null,
    last_key    text        not null,
    subjects    int         not null check (subjects >= 0),
    done        int         not null default 0,
    failed      int         not null default 0,
    finished_at timestamptz
);
create index job_ranges_of_run on job_ranges (run_id);
create index open_job_ranges on job_ranges (run_id, id) where finished_at is null;
comment on table job_ranges is 'no row scope: ranges of keys, for jobs alone';

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
comment on table scheduled_tasks is 'no row scope: which task runs when';
