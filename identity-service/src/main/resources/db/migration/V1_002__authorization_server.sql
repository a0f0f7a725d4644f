-- The tables of Spring Authorization Server 7.1, with PostgreSQL's types.
create table oauth2_registered_client (
    id                            varchar(100) primary key,
    client_id                     varchar(100)  not null unique,
    client_id_issued_at           timestamptz   not null default now(),
    client_secret                 varchar(400),
    client_secret_expires_at      timestamptz,
    client_name                   varchar(200)  not null,
    client_authentication_methods varchar(1000) not null,
    authorization_grant_types     varchar(1000) not null,
    redirect_uris                 text,
    post_logout_redirect_uris     text,
    scopes                        varchar(1000) not null,
    client_settings               varchar(2000) not null,
    token_settings                varchar(2000) not null
);

create table oauth2_authorization (
    id                            varchar(100) primary key,
    registered_client_id          varchar(100) not null,
    principal_name                varchar(200) not null,
    authorization_grant_type      varchar(100) not null,
    authorized_scopes             varchar(1000),
    attributes                    text,
    state                         varchar(500),
    authorization_code_value      text,
    authorization_code_issued_at  timestamptz,
    authorization_code_expires_at timestamptz,
    authorization_code_metadata   text,
    access_token_value            text,
    access_token_issued_at        timestamptz,
    access_token_expires_at       timestamptz,
    access_token_metadata         text,
    access_token_type             varchar(100),
    access_token_scopes           varchar(1000),
    oidc_id_token_value           text,
    oidc_id_token_issued_at       timestamptz,
    oidc_id_token_expires_at      timestamptz,
    oidc_id_token_metadata        text,
    refresh_token_value           text,
    refresh_token_issued_at       timestamptz,
    refresh_token_expires_at      timestamptz,
    refresh_token_metadata        text,
    user_code_value               text,
    user_code_issued_at           timestamptz,
    user_code_expires_at          timestamptz,
    user_code_metadata            text,
    device_code_value             text,
    device_code_issued_at         timestamptz,
    device_code_expires_at        timestamptz,
    device_code_metadata          text
);
create index authorization_by_code on oauth2_authorization using hash (authorization_code_value);
create index authorization_by_refresh_token on oauth2_authorization using hash (refresh_token_value);
create index authorization_by_access_token on oauth2_authorization using hash (access_token_value);
create index authorization_by_id_token on oauth2_authorization using hash (oidc_id_token_value);
create index authorization_by_principal on oauth2_authorization (principal_name);

comment on table oauth2_registered_client is 'no row scope: read to find out who calls';
comment on table oauth2_authorization is 'no row scope: read to find out who calls';

-- Which of several partners a person acts for while signed in (PRT-14); it goes with the sign-in.
create table sittings (
    authorization_id varchar(100) primary key references oauth2_authorization on delete cascade,
    partner          uuid not null
);
comment on table sittings is 'no row scope: read to find out for whom somebody acts';

-- In which browser somebody signed in to a site (PRT-13), and by which session of it here, as spring_session.primary_id
-- names it: that one stays when the session's id changes, opens nothing, and is the sid that sites know. It goes with the sign-in.
create table sign_in_places (
    authorization_id varchar(100) primary key references oauth2_authorization on delete cascade,
    session_id       text     not null,
    browser          text     not null,
    system           text     not null,
    address          text     not null
);
create index sign_in_places_of_session on sign_in_places (session_id);
comment on table sign_in_places is 'no row scope: written before anybody has a token, read by person';

-- Sites that people sign in to by way of us (PRT-7); what they sign in with is the authorization server's.
create table relying_parties (
    id                      uuid primary key,
    client_id               text        not null unique,
    name                    text        not null,
    redirect_uris           text[]      not null check (cardinality(redirect_uris) between 1 and 5),
    post_logout_uris        text[]      not null check (cardinality(post_logout_uris) <= 5),
    back_channel_logout_uri text,
    is_enabled              boolean     not null default true,
    registered_at           timestamptz not null,
    version                 bigint      not null default 0
);
create index relying_parties_by_name on relying_parties (name, id);
create index relying_parties_by_time on relying_parties (registered_at, id);
comment on table relying_parties is 'no row scope: read to find out which site calls';

-- Sign-ins that are over, of which a site is still to be told (OpenID Connect Back-Channel Logout 1.0).
create table logout_notices (
    id              uuid primary key default gen_random_uuid(),
    relying_party   uuid        not null references relying_parties,
    subject         text        not null,
    sid             text,
    ended_at        timestamptz not null,
    attempts        int         not null default 0,
    next_attempt_at timestamptz not null,
    last_failure    text,
    is_given_up     boolean     not null default false
);
create index logout_notices_due on logout_notices (next_attempt_at) where not is_given_up;
create index logout_notices_given_up on logout_notices (ended_at) where is_given_up;
create index logout_notices_of_site on logout_notices (relying_party);
comment on table logout_notices is 'no row scope: written by whoever ends a sign-in, read by who tells the sites';
