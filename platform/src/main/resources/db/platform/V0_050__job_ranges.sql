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
