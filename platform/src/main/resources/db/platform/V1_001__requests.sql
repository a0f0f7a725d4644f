-- Row-level security. The platform's transaction manager says in every transaction whose rows the work may see (app.scope):
-- a partner's id inside that partner's request, client:<id> inside that of a client's user (PRT-11), person:<id> inside that
-- of somebody who has no partner yet, 'all' for operators, services, listeners and jobs. Outside such a transaction no row
-- of a partner or client is visible.
--
--     alter table t enable row level security;
--     alter table t force row level security;
--     create policy t_scope on t using ((select scope_is_all()) or partner_id = (select scope_partner()));
--     create policy t_scope_of_client on t using (client_id = (select scope_client()));
--
-- A scalar sub-select is evaluated once per statement; the plain call would be evaluated for every row, about a microsecond:
-- more than all else that counting through an index does. What hangs on a row is visible where that row is:
--
--     create policy parts_scope on parts using ((select scope_is_all()) or exists (select from t where t.id = t_id));
--
-- A service does not start with a table that its role may touch and that has neither a forced policy nor a comment which
-- says why it needs none: comment on table t is 'no row scope: <reason>'.
create function scope_is_all() returns boolean
    language sql stable parallel safe
    return current_setting('app.scope', true) = 'all';

-- Null where the scope is not a partner's.
create function scope_partner() returns uuid
    language sql stable parallel safe
    return case when current_setting('app.scope', true) ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
                then current_setting('app.scope', true)::uuid end;

-- Null where the scope is not a client's.
create function scope_client() returns uuid
    language sql stable parallel safe
    return case when current_setting('app.scope', true) ~ '^client:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
                then substr(current_setting('app.scope', true), 8)::uuid end;

-- Null where the scope is not that of a person without a partner.
create function scope_person() returns text
    language sql stable parallel safe
    return case when starts_with(current_setting('app.scope', true), 'person:')
                then substr(current_setting('app.scope', true), 8) end;

-- For what is read outside of such transactions, too, and still is nothing for a request of a partner, client or person.
create function scope_is_narrow() returns boolean
    language sql stable parallel safe
    return coalesce(current_setting('app.scope', true), '') not in ('', 'all');

-- Who did what, when, to what and why (OPS-1). Append-only; everybody's deeds are written, only operators read them.
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
create index audit_records_by_action on audit_records (action, at desc);
revoke update, delete, truncate on audit_records from ${app_role};
alter table audit_records enable row level security;
alter table audit_records force row level security;
create policy audit_records_scope on audit_records for select using ((select scope_is_all()));
create policy audit_records_are_added_by_all on audit_records for insert with check (true);

-- Answers to requests with an Idempotency-Key (OPS-0), written in the transaction of the effect, kept for a week. An answer
-- is given again only where it was given: its scope is that of the request.
create table idempotent_requests (
    principal    text        not null,
    key          text        not null,
    scope        text        not null default coalesce(current_setting('app.scope', true), ''),
    request_hash bytea       not null,
    status       int,
    headers      jsonb,
    body         bytea,
    created_at   timestamptz not null default now(),
    primary key (principal, key, scope)
);
create index idempotent_requests_by_age on idempotent_requests (created_at);
alter table idempotent_requests enable row level security;
alter table idempotent_requests force row level security;
create policy idempotent_requests_scope on idempotent_requests
    using (not (select scope_is_narrow()) or scope = (select current_setting('app.scope', true)));
