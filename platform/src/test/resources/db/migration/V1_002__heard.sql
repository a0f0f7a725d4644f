create table heard (
    seq      bigint generated always as identity primary key,
    key      text not null,
    what     text not null,
    trace_id text
);
create index heard_by_key on heard (key);
create table worked (
    job     text not null,
    subject text not null,
    primary key (job, subject)
);
create table counters (
    key text primary key,
    n   int  not null
);
create table entries (
    number bigint primary key
);
comment on table heard is 'no row scope: a test''s own';
comment on table worked is 'no row scope: a test''s own';
comment on table counters is 'no row scope: a test''s own';
comment on table entries is 'no row scope: a test''s own';
