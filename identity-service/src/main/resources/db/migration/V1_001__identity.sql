-- People and what they may do. A column that names a partner is called "partner": nothing here is a partner's own data,
-- and sign-in reads it before anybody is known, so that row-level security has nothing to go by.
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

create table consents (
    id       bigint generated always as identity primary key,
    person   uuid        not null references people,
    kind     text        not null check (kind in ('PERSONAL_DATA', 'NOTIFICATIONS')),
    is_given boolean     not null,
    given_at timestamptz not null,
    constraint personal_data_only_with_consent check (kind <> 'PERSONAL_DATA' or is_given)
);
revoke update, delete on consents from ${app_role};

create table password_links (
    token_digest text primary key,
    person       uuid        not null references people,
    issued_at    timestamptz not null,
    expires_at   timestamptz not null,
    used_at      timestamptz
);
create index password_links_of_person on password_links (person, issued_at);

-- What other services told: see PartnerEventsListener.
create table partners (
    partner       uuid primary key,
    code          text check (code ~ '^\d{4}$'),
    contact_email text
);

create table signing_keys (
    kid        text primary key,
    key_pair   bytea       not null,
    signs_from timestamptz not null
);

create table failed_sign_ins (
    who             text primary key,
    failures        int         not null,
    last_failure_at timestamptz not null
);

create table client_grants (
    client_id text primary key,
    roles     text[] not null,
    partner   uuid,
    person    uuid references people
);
