-- People and what they may do. Sign-in reads it before anybody is known, outside of any scope; the requests of a partner and
-- of a person without one see their own people alone.
create table people (
    id                uuid primary key,
    login             text        not null,
    full_name         text        not null,
    email             text        not null,
    is_email_verified boolean     not null default false,
    phone             text,
    country           text,
    city              text,
    note              text,
    company           text,
    company_inn       text,
    franchisee_code   text,
    password_hash     text,
    is_operator       boolean     not null default false,
    operator_rights   text[]      not null default '{}',
    is_enabled        boolean     not null default true,
    client            uuid,
    erased_at         timestamptz, -- PRT-17: nothing is known of the person any more but what it did
    version           bigint      not null default 0,
    created_at        timestamptz not null default now(),
    constraint an_operator_has_known_rights
        check (operator_rights <@ array ['SUPPORT', 'SALES', 'ACCOUNTING', 'CONTENT', 'ADMIN']
               and (is_operator or cardinality(operator_rights) = 0))
);
create unique index one_person_per_login on people (lower(login));
create index people_by_email on people (lower(email));
create index people_of_client on people (client) where client is not null;

-- Who may enter which partner's cabinet, and do what there (PRT-14).
create table memberships (
    person       uuid        not null references people,
    partner      uuid        not null,
    rights       text[]      not null,
    since        timestamptz not null,
    is_preferred boolean     not null default false,
    primary key (person, partner),
    constraint a_member_has_known_rights
        check (cardinality(rights) > 0 and rights <@ array ['OWNER', 'MONEY', 'CLIENTS', 'SUPPORT'])
);
create index memberships_of_partner on memberships (partner);
alter table memberships enable row level security;
alter table memberships force row level security;
create policy memberships_scope on memberships
    using (not (select scope_is_narrow()) or partner = (select scope_partner()) or person::text = (select scope_person()));

create table consents (
    id       bigint generated always as identity primary key,
    person   uuid        not null references people,
    kind     text        not null check (kind in ('PERSONAL_DATA', 'NOTIFICATIONS')),
    is_given boolean     not null,
    given_at timestamptz not null
);
revoke update, delete on consents from ${app_role};
alter table consents enable row level security;
alter table consents force row level security;
create policy consents_scope on consents
    using (not (select scope_is_narrow()) or exists (select from people where people.id = person));

-- A link proves the address that it was sent to (PRT-12), and may be used for one purpose.
create table one_time_links (
    token_digest text primary key,
    person       uuid        not null references people,
    purpose      text        not null check (purpose in ('PASSWORD', 'NEW_EMAIL', 'UNDO_EMAIL')),
    email        text        not null,
    issued_at    timestamptz not null,
    expires_at   timestamptz not null,
    used_at      timestamptz
);
create index one_time_links_of_person on one_time_links (person, purpose, issued_at);
alter table one_time_links enable row level security;
alter table one_time_links force row level security;
create policy one_time_links_scope on one_time_links using (not (select scope_is_narrow()));

create table devices (
    person        uuid        not null references people,
    token_digest  text        not null,
    browser       text        not null,
    system        text        not null,
    first_seen_at timestamptz not null,
    last_seen_at  timestamptz not null,
    primary key (person, token_digest)
);
create index devices_by_last_sight on devices (last_seen_at);
alter table devices enable row level security;
alter table devices force row level security;
create policy devices_scope on devices
    using (not (select scope_is_narrow()) or person::text = (select scope_person()));

-- The second factor (PRT-13): an app whose secret is encrypted, and codes for the day on which it is lost.
create table authenticator_apps (
    person       uuid primary key references people,
    secret       bytea       not null,
    confirmed_at timestamptz,
    last_step    bigint      not null default 0
);
alter table authenticator_apps enable row level security;
alter table authenticator_apps force row level security;
create policy authenticator_apps_scope on authenticator_apps
    using (not (select scope_is_narrow()) or person::text = (select scope_person()));

create table recovery_codes (
    person      uuid not null references people,
    code_digest text not null,
    used_at     timestamptz,
    primary key (person, code_digest)
);
alter table recovery_codes enable row level security;
alter table recovery_codes force row level security;
create policy recovery_codes_scope on recovery_codes
    using (not (select scope_is_narrow()) or person::text = (select scope_person()));

-- Keys that devices keep and open for their owner (PRT-13): the public halves, and what a check of them needs.
create table passkeys (
    credential_id      text primary key,
    person             uuid        not null references people,
    label              text        not null,
    public_key         bytea       not null,
    signature_count    bigint      not null,
    is_user_verified   boolean     not null,
    is_backup_eligible boolean     not null,
    is_backed_up       boolean     not null,
    transports         text[]      not null,
    attestation        bytea       not null,
    client_data        bytea       not null,
    created_at         timestamptz not null,
    last_used_at       timestamptz not null
);
create index passkeys_of_person on passkeys (person, created_at);
alter table passkeys enable row level security;
alter table passkeys force row level security;
create policy passkeys_scope on passkeys
    using (not (select scope_is_narrow()) or person::text = (select scope_person()));

-- Whose tokens, issued before that moment, no longer say what is so: a person's, a program key's, those of a look at a cabinet.
create table stale_tokens (
    person    uuid primary key,
    marked_at timestamptz not null
);
create index stale_tokens_by_time on stale_tokens (marked_at);
comment on table stale_tokens is 'no row scope: ids and moments alone, marked by whoever changes what a person may';

-- What other services told: see PartnerEventsListener.
create table partners (
    partner       uuid primary key,
    code          text check (code ~ '^\d{4}$'),
    name          text,
    contact_email text
);
alter table partners enable row level security;
alter table partners force row level security;
create policy partners_scope on partners using (not (select scope_is_narrow()) or partner = (select scope_partner()));

create unique index one_partner_per_code on partners (code);

create table membership_requests (
    id           uuid primary key,
    person       uuid        not null references people,
    partner      uuid        not null,
    state        text        not null check (state in ('WAITING', 'GRANTED', 'REFUSED')),
    requested_at timestamptz not null,
    decided_at   timestamptz,
    decided_by   text,
    reason       text,
    constraint a_refusal_has_a_reason check (state <> 'REFUSED' or reason is not null)
);
create unique index one_open_request_per_person_and_partner on membership_requests (person, partner) where state = 'WAITING';
create index membership_requests_by_time on membership_requests (requested_at desc, id);
create index membership_requests_of_partner on membership_requests (partner, requested_at desc, id);
alter table membership_requests enable row level security;
alter table membership_requests force row level security;
create policy membership_requests_scope on membership_requests
    using (not (select scope_is_narrow()) or partner = (select scope_partner()) or person::text = (select scope_person()));

create table invitations (
    id         uuid primary key,
    partner    uuid        not null,
    email      text        not null,
    rights     text[]      not null,
    invited_by uuid        not null references people,
    invited_at timestamptz not null,
    expires_at timestamptz not null,
    ended_at   timestamptz
);
create index invitations_of_partner on invitations (partner, invited_at);
create index invitations_by_email on invitations (lower(email));
alter table invitations enable row level security;
alter table invitations force row level security;
create policy invitations_scope on invitations
    using (not (select scope_is_narrow()) or partner = (select scope_partner()));

-- The accounts that clients' users sign in to (PRT-11), as trial-service and partner-reward-service told of them.
create table client_accounts (
    client           uuid primary key,
    login            text    not null unique,
    partner          uuid,
    attribution      bigint, -- which of its partners this is (PRT-18); null while only its trial told
    contact_name     text,
    contact_email    text,
    users            int     not null default 0,
    is_deleted       boolean not null default false
);
alter table client_accounts enable row level security;
alter table client_accounts force row level security;
create policy client_accounts_scope on client_accounts
    using (not (select scope_is_narrow()) or partner = (select scope_partner()) or client = (select scope_client()));

create table signing_keys (
    kid        text primary key,
    key_pair   bytea       not null,
    signs_from timestamptz not null
);
comment on table signing_keys is 'no row scope: the installation''s own keys';

create table failed_sign_ins (
    who             text primary key,
    failures        int         not null,
    last_failure_at timestamptz not null
);
comment on table failed_sign_ins is 'no row scope: digests of what was tried before anybody is known';

create table client_grants (
    client_id text primary key,
    roles     text[] not null,
    rights    text[] not null,
    partner   uuid,
    person    uuid references people
);
alter table client_grants enable row level security;
alter table client_grants force row level security;
create policy client_grants_scope on client_grants
    using (not (select scope_is_narrow()) or partner = (select scope_partner()) or client_id = (select scope_person()));

-- Keys by which a partner's programs come in (PRT-15). What they sign in with is the authorization server's.
create table program_keys (
    id           uuid primary key,
    client_id    text        not null unique,
    partner      uuid        not null,
    maker        uuid        not null references people,
    name         text        not null,
    rights       text[]      not null,
    expires_on   date        not null,
    created_at   timestamptz not null,
    last_used_at timestamptz,
    ended_at     timestamptz,
    constraint a_program_key_has_known_rights
        check (cardinality(rights) > 0 and rights <@ array ['OWNER', 'MONEY', 'CLIENTS', 'SUPPORT'])
);
create index program_keys_of_partner on program_keys (partner, created_at);
create index program_keys_by_expiry on program_keys (expires_on) where ended_at is null;
alter table program_keys enable row level security;
alter table program_keys force row level security;
create policy program_keys_scope on program_keys
    using (not (select scope_is_narrow()) or partner = (select scope_partner()));

-- How operators look at a partner's cabinet as the partner sees it (PRT-16); its owners read who did, and why.
create table cabinet_views (
    id            uuid primary key,
    partner       uuid        not null,
    operator      uuid        not null references people,
    operator_name text        not null,
    reason        text        not null,
    began_at      timestamptz not null,
    ends_at       timestamptz not null,
    ended_at      timestamptz
);
create index cabinet_views_by_time on cabinet_views (began_at desc, id desc);
create index cabinet_views_of_partner on cabinet_views (partner, began_at desc, id desc);
alter table cabinet_views enable row level security;
alter table cabinet_views force row level security;
create policy cabinet_views_scope on cabinet_views
    using (not (select scope_is_narrow()) or partner = (select scope_partner()));

-- A person is visible to whom it belongs: where its membership, its request for one, its
-- account or its grant to a program is, or to itself.
alter table people enable row level security;
alter table people force row level security;
create policy people_scope on people
    using (not (select scope_is_narrow()) or id::text = (select scope_person())
           or exists (select from memberships m where m.person = people.id)
           or exists (select from client_grants g where g.person = people.id)
           or exists (select from membership_requests r where r.person = people.id)
           or exists (select from client_accounts a where a.client = people.client));

create view membership_requests_seen with (security_invoker = true) as
select r.id, r.person, p.full_name as name, p.email, r.partner, k.name as partner_name, r.state, r.requested_at, r.decided_at,
       r.reason
from membership_requests r join people p on p.id = r.person left join partners k on k.partner = r.partner;
