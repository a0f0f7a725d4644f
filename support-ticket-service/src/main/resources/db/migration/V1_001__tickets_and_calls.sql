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

-- What people are called, as identity-service has told; shown to operators only.
create table people (
    subject    text primary key,
    name       text        not null,
    created_at timestamptz not null default now()
);
alter table people enable row level security;
alter table people force row level security;
create policy people_scope on people using (not (select scope_is_narrow()));

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
    asked_by           text        not null check (asked_by in ('PARTNER', 'CLIENT')),
    queue              text        not null check (queue in ('LINE', 'PREMIUM', 'SETTLEMENTS', 'PARTNERS')),
    answer_due_at      timestamptz, -- as ticket_timers has it: null while the asker is asked, or its year is unknown
    solution_due_at    timestamptz,
    operator           text,
    first_answered_at  timestamptz,
    waiting_since      timestamptz, -- the asker is asked
    closed_at          timestamptz,
    reopenable_through date,
    version            bigint      not null default 0,
    created_at         timestamptz not null default now(),
    due_at             timestamptz generated always as ( -- the next promise that is not kept yet
        case when status <> 'CLOSED' then
            least(case when first_answered_at is null then answer_due_at end, solution_due_at) end) stored,
    constraint only_what_is_in_work_waits check (waiting_since is null or status = 'IN_PROGRESS'),
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
create index tickets_of_client_by_opening on tickets (client_id, opened_at, number);
create index tickets_of_client_by_number on tickets (client_id, number);
create index tickets_by_next_promise on tickets (due_at, number);
create index tickets_of_partner_by_next_promise on tickets (partner_id, due_at, number);
create index tickets_of_client_by_next_promise on tickets (client_id, due_at, number);
create index tickets_by_queue on tickets (queue, due_at, number);
create index tickets_by_operator on tickets (operator, due_at, number);
create index tickets_waiting on tickets (waiting_since, number) where waiting_since is not null;
create index tickets_open on tickets (status, due_at) where status <> 'CLOSED';

-- The promises (TKT-2): how much of each one's time is used, in microseconds, and when it rings. The kinds' own columns
-- of a ticket (answer_due_at, solution_due_at) follow it.
create table ticket_timers (
    ticket_id        uuid        not null references tickets (id),
    kind             text        not null check (kind in ('FIRST_ANSWER', 'SOLUTION')),
    partner_id       uuid,
    client_id        uuid, -- null where the ticket is nothing for the client
    around_the_clock boolean     not null,
    target           bigint      not null check (target > 0),
    allowed          bigint      not null,
    used             bigint      not null check (used >= 0),
    running_since    timestamptz, -- null while it waits, and once it is kept
    warn_at          timestamptz,
    due_at           timestamptz, -- null while it waits, or its year is unknown
    warned_at        timestamptz,
    breached_at      timestamptz,
    met_at           timestamptz,
    created_at       timestamptz not null default now(),
    ring_at          timestamptz generated always as (
        case when met_at is null and running_since is not null and breached_at is null and due_at is not null then
            case when warned_at is null then least(warn_at, due_at) else due_at end end) stored,
    primary key (ticket_id, kind),
    constraint what_is_kept_runs_no_more check (met_at is null or running_since is null)
);
create index timers_to_ring on ticket_timers (ring_at) where ring_at is not null;

-- Everything that was said is kept (TKT-1): the app role can neither change nor delete it.
create table ticket_messages (
    id         uuid primary key default uuidv7(),
    position   bigint generated always as identity,
    ticket_id  uuid        not null references tickets (id),
    partner_id uuid,
    client_id  uuid, -- null where the ticket is nothing for the client
    side       text        not null check (side in ('ASKER', 'SUPPORT')),
    author     text        not null,
    text       text        not null,
    written_at timestamptz not null
);

create index messages_of_ticket on ticket_messages (ticket_id, position);
revoke update, delete on ticket_messages from ${app_role};

-- What operators tell each other: nothing for partners and clients, never in a letter, an event or a search.
create table ticket_notes (
    id         uuid primary key default uuidv7(),
    position   bigint generated always as identity,
    ticket_id  uuid        not null references tickets (id),
    author     text        not null,
    text       text        not null,
    written_at timestamptz not null
);
create index notes_of_ticket on ticket_notes (ticket_id, position);
revoke update, delete on ticket_notes from ${app_role};
alter table ticket_notes enable row level security;
alter table ticket_notes force row level security;
create policy ticket_notes_scope on ticket_notes using ((select scope_is_all()));

create table ticket_ratings (
    ticket_id  uuid primary key references tickets (id),
    partner_id uuid,
    client_id  uuid,
    score      integer     not null check (score between 1 and 5),
    comment    text,
    rated_by   text        not null,
    rated_at   timestamptz not null
);

-- Full text of subjects and messages. Behind a policy no index on it would serve (its operator is not leakproof), so there
-- is none: the app role cannot read the table at all, only ask the function, which applies the caller's scope itself.
create table ticket_search (
    ticket_id  uuid primary key,
    partner_id uuid,
    client_id  uuid,
    document   tsvector not null
);
create index ticket_search_by_words on ticket_search using gin (document);
comment on table ticket_search is 'no row scope: not readable, search_tickets applies the scope';
revoke all on ticket_search from ${app_role};

-- ё is е to whoever searches.
create function words_of(said text) returns tsvector
    language sql immutable parallel safe
    return to_tsvector('russian', translate(said, 'ёЁ', 'еЕ'));

create function search_tickets(q text) returns setof uuid
    language sql stable security definer rows 100 set search_path = public, pg_temp as $$
    select s.ticket_id
      from ticket_search s, websearch_to_tsquery('russian', translate(q, 'ёЁ', 'еЕ')) asked
     where s.document @@ case when asked::text like '%''' then (asked::text || ':*')::tsquery else asked end
       and ((select scope_is_all()) or s.partner_id = (select scope_partner()) or s.client_id = (select scope_client()))
    union
    select id from tickets where number = upper(q)
$$;

create function keep_ticket_searchable() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into ticket_search (ticket_id, partner_id, client_id, document)
    values (new.id, new.partner_id,
            case when new.kind not in ('ATTRIBUTION_CLAIM', 'MISSING_PAYOUT') then new.client_id end,
            setweight(words_of(new.subject), 'A'));
    return null;
end $$;
create trigger ticket_is_searchable after insert on tickets
    for each row execute function keep_ticket_searchable();

create function keep_message_searchable() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update ticket_search set document = document || words_of(new.text) where ticket_id = new.ticket_id;
    return null;
end $$;
create trigger message_is_searchable after insert on ticket_messages
    for each row execute function keep_message_searchable();

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
    outcome    text        not null check (outcome in ('REACHED', 'WANTS_TO_GO_ON', 'NO_ANSWER')),
    note       text,
    operator   text        not null
);

create index attempts_of_task on call_attempts (task_id, position);
revoke update, delete on call_attempts from ${app_role};

alter table clients enable row level security;
alter table clients force row level security;
create policy clients_scope on clients using ((select scope_is_all()) or partner_id = (select scope_partner()));
create policy clients_scope_of_client on clients using (id = (select scope_client()));

alter table tickets enable row level security;
alter table tickets force row level security;
create policy tickets_scope on tickets using ((select scope_is_all()) or partner_id = (select scope_partner()));
-- What a partner asks about the programme is nothing for its client.
create policy tickets_scope_of_client on tickets
    using (client_id = (select scope_client()) and kind not in ('ATTRIBUTION_CLAIM', 'MISSING_PAYOUT'));

alter table ticket_timers enable row level security;
alter table ticket_timers force row level security;
create policy ticket_timers_scope on ticket_timers using ((select scope_is_all()) or partner_id = (select scope_partner()));
create policy ticket_timers_scope_of_client on ticket_timers using (client_id = (select scope_client()));

alter table ticket_messages enable row level security;
alter table ticket_messages force row level security;
create policy ticket_messages_scope on ticket_messages using ((select scope_is_all()) or partner_id = (select scope_partner()));
create policy ticket_messages_scope_of_client on ticket_messages using (client_id = (select scope_client()));

alter table ticket_ratings enable row level security;
alter table ticket_ratings force row level security;
create policy ticket_ratings_scope on ticket_ratings using ((select scope_is_all()) or partner_id = (select scope_partner()));
create policy ticket_ratings_scope_of_client on ticket_ratings using (client_id = (select scope_client()));

alter table call_tasks enable row level security;
alter table call_tasks force row level security;
create policy call_tasks_scope on call_tasks using ((select scope_is_all()) or partner_id = (select scope_partner()));

alter table call_attempts enable row level security;
alter table call_attempts force row level security;
create policy call_attempts_scope on call_attempts using ((select scope_is_all()) or partner_id = (select scope_partner()));
