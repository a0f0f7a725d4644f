-- Row-level security. The platform's transaction manager says in every transaction whose rows the work may see:
-- a partner's id inside that partner's request, 'all' for operators, services, listeners and jobs. Outside such a
-- transaction nothing is visible.
--
--     alter table t enable row level security;
--     alter table t force row level security;
--     create policy t_scope on t using (partner_visible(partner_id));
--
-- A plain SQL function of one expression: the planner puts its body in the place of the call, so that an index on
-- partner_id can still be used.
create function partner_visible(partner uuid) returns boolean
    language sql stable parallel safe
    return current_setting('app.scope', true) = 'all' or partner::text = current_setting('app.scope', true);

-- Who did what, when, to what and why (OPS-1). Append-only.
create table audit_records (
    id       uuid        primary key default uuidv7(),
    at       timestamptz not null,
    actor    text        not null,
    action   text        not null,
    subject  text        not null,
    reason   text,
    before   jsonb,
    after    jsonb,
    trace_id text
);
create index audit_records_by_time on audit_records (at desc, id desc);
create index audit_records_by_subject on audit_records (subject, at desc);
create index audit_records_by_actor on audit_records (actor, at desc);
revoke update, delete, truncate on audit_records from ${app_role};

-- Answers to requests with an Idempotency-Key (OPS-0), written in the transaction of the effect, kept for a week.
create table idempotent_requests (
    principal    text        not null,
    key          text        not null,
    request_hash bytea       not null,
    status       int,
    headers      jsonb,
    body         bytea,
    created_at   timestamptz not null default now(),
    primary key (principal, key)
);
create index idempotent_requests_by_age on idempotent_requests (created_at);
