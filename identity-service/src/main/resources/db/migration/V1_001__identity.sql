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
    is_enabled        boolean     not null default true,
    version           bigint      not null default 0,
    created_at        timestamptz not null default now()
);
create unique index one_person_per_login on people (lower(login));

create table memberships (
    person     uuid primary key references people,
    partner    uuid        not null,
    created_at timestamptz not null default now()
);
alter table memberships enable row level security;
alter table memberships force row level security;
create policy memberships_scope on memberships
    using (not (select scope_is_narrow()) or partner = (select scope_partner()) or person::text = (select scope_person()));

create table consents (
    id       bigint generated always as identity primary key,
    person   uuid        not null references people,
    kind     text        not null check (kind in ('PERSONAL_DATA', 'NOTIFICATIONS')),
    is_given boolean     not null,
    given_at timestamptz not null,
    constraint personal_data_only_with_consent check (kind <> 'PERSONAL_DATA' or is_given)
);
revoke update, delete on consents from ${app_role};
alter table consents enable row level security;
alter table consents force row level security;
create policy consents_scope on consents
    using (not (select scope_is_narrow()) or exists (select from people where people.id = person));

create table password_links (
    token_digest text primary key,
    person       uuid        not null references people,
    issued_at    timestamptz not null,
    expires_at   timestamptz not null,
    used_at      timestamptz
);
create index password_links_of_person on password_links (person, issued_at);
alter table password_links enable row level security;
alter table password_links force row level security;
create policy password_links_scope on password_links using (not (select scope_is_narrow()));

-- What other services told: see PartnerEventsListener.
create table partners (
    partner       uuid primary key,
    code          text check (code ~ '^\d{4}$'),
    contact_email text
);
alter table partners enable row level security;
alter table partners force row level security;
create policy partners_scope on partners using (not (select scope_is_narrow()) or partner = (select scope_partner()));

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
    partner   uuid,
    person    uuid references people
);
alter table client_grants enable row level security;
alter table client_grants force row level security;
create policy client_grants_scope on client_grants
    using (not (select scope_is_narrow()) or partner = (select scope_partner()) or client_id = (select scope_person()));

-- A person is visible to whom it belongs: where its membership or its grant to a program is, or to itself.
alter table people enable row level security;
alter table people force row level security;
create policy people_scope on people
    using (not (select scope_is_narrow()) or id::text = (select scope_person())
           or exists (select from memberships m where m.person = people.id)
           or exists (select from client_grants g where g.person = people.id));
