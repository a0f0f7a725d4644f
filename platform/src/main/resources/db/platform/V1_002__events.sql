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
-- Everybody adds to it; only the relay reads it, outside of any request.
alter table outbox enable row level security;
alter table outbox force row level security;
create policy outbox_scope on outbox using (not (select scope_is_narrow()));
create policy events_are_added_by_all on outbox for insert with check (true);

-- Which event a consumer has handled, written in the transaction of what it did.
create table inbox (
    event_id   uuid        not null,
    consumer   text        not null,
    seq        bigint      generated always as identity,
    handled_at timestamptz not null default now(),
    primary key (event_id, consumer)
);
create index inbox_by_age on inbox using brin (handled_at);
comment on table inbox is 'no row scope: ids of events, nothing of what they say';

-- What a consumer could not handle, the events of the same key that wait behind it, and what could not even be read.
create table dead_letters (
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
    constraint one_dead_letter_per_record unique (consumer, topic, partition, record_offset)
);
create unique index one_dead_letter_per_event on dead_letters (consumer, event_id) where kind <> 'UNREADABLE';
create index dead_letters_by_key on dead_letters (consumer, topic, key, position) where kind <> 'UNREADABLE';
alter table dead_letters enable row level security;
alter table dead_letters force row level security;
create policy dead_letters_scope on dead_letters using (not (select scope_is_narrow()));
