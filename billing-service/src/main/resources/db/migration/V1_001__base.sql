-- What all stand on: clients, the calendar, the provider's own companies and the numbers of what they issue.

-- Who can be billed: built from the events of trial-service and partner-reward-service.
create table clients (
    id           uuid        primary key,
    login        text        not null,
    partner_id   uuid,
    name         text        not null,
    inn          text,
    -- CAB-4: through which day a client is paid: the earliest of such days of its subscriptions. Null while it pays for nothing.
    -- A list of paying clients by an index needs it in their rows; it is written with the subscription.
    paid_through date,
    -- Since when it exists; money by hand cannot have come before. Null where nobody has said it.
    since        date,
    deleted_on   date,
    version      bigint      not null default 0,
    created_at   timestamptz not null default now(),
    constraint one_client_per_login unique (login)
);
create index clients_of_partner on clients (partner_id, login);
-- INV-6: payers are found by INN, in one statement many of them at once.
create index clients_by_inn on clients (inn) where inn is not null;
create index paying_clients on clients (login) where paid_through is not null;
create index paying_clients_by_name on clients (name, login) where paid_through is not null;
create index paying_clients_by_day on clients (paid_through, login) where paid_through is not null;
create index paying_clients_of_partner on clients (partner_id, login) include (id) where paid_through is not null;
create index paying_clients_of_partner_by_name on clients (partner_id, name, login) where paid_through is not null;
create index paying_clients_of_partner_by_day on clients (partner_id, paid_through, login)
    where paid_through is not null;
alter table clients enable row level security;
alter table clients force row level security;
create policy clients_scope on clients using ((select scope_is_all()) or partner_id = (select scope_partner()));
-- PRT-11: a client's user sees what is about its own account, whichever partner serves it.
create policy clients_scope_of_client on clients using (id = (select scope_client()));

-- PRT-10, PRT-18: whose the client is, since when. It may be heard of before the account that it is about, and in any
-- order: of a client's partners the one with the highest sequence holds.
create table attributions (
    client_id  uuid        not null,
    sequence   bigint      not null,
    partner_id uuid        not null,
    since      date        not null,
    created_at timestamptz not null default now(),
    primary key (client_id, sequence)
);
alter table attributions enable row level security;
alter table attributions force row level security;
create policy attributions_scope on attributions using ((select scope_is_all()) or partner_id = (select scope_partner()));
-- PRT-18: a partner goes on reading the documents of its days, and so whom they are for. It changes nothing.
create policy clients_scope_of_former_partner on clients for select using
    (exists (select from attributions a where a.client_id = clients.id and a.partner_id = (select scope_partner())));

-- The production calendar: what a year has beyond plain weekends. A year without a row here is unknown, and whatever
-- needs it fails. Operators put a year in its place with a file of the public data set (xmlcalendar). ORG-2: a year that
-- nobody has confirmed is a guess.
create table production_calendar_years (
    year       int         primary key,
    source     text        not null,
    confirmed  boolean     not null default true,
    created_at timestamptz not null default now()
);
comment on table production_calendar_years is 'no row scope: one calendar for all';

-- A day may be worked and an hour shorter at once.
create table production_calendar_days (
    day  date not null,
    year int  not null references production_calendar_years,
    kind text not null check (kind in ('OFF', 'SHORTENED', 'WORKED')),
    constraint a_day_is_named_once_for_what_it_is primary key (day, kind),
    constraint day_belongs_to_its_year check (extract(year from day) = year)
);
comment on table production_calendar_days is 'no row scope: one calendar for all';

-- Public holidays of article 112 of the Labour Code with their moves to Monday, and the government's yearly transfers:
-- Government decrees 1648 of 10.10.2020, 1564 of 16.09.2021, 1505 of 29.08.2022, 1314 of 10.08.2023, 1335 of 04.10.2024,
-- 1466 of 24.09.2025, 1187 of 17.09.2026. Unsure: the extra non-working days that the President declared in May and in
-- October and November 2021 are left out, because they were not days off for everybody. Saturday 20 February 2027 is worked,
-- an hour less.
insert into production_calendar_years (year, source)
values (2021, 'decree 1648 of 10.10.2020'),
       (2022, 'decree 1564 of 16.09.2021'),
       (2023, 'decree 1505 of 29.08.2022'),
       (2024, 'decree 1314 of 10.08.2023'),
       (2025, 'decree 1335 of 04.10.2024'),
       (2026, 'decree 1466 of 24.09.2025'),
       (2027, 'decree 1187 of 17.09.2026');

insert into production_calendar_days (day, year, kind)
select day, extract(year from day), 'OFF'
from (select make_date(year, 1, january) from generate_series(2021, 2027) as year, generate_series(1, 8) as january
      union
      select make_date(year, month, day)
      from generate_series(2021, 2027) as year,
           (values (2, 23), (3, 8), (5, 1), (5, 9), (6, 12), (11, 4)) as holiday (month, day)
      union
      select moved::date
      from unnest(array ['2021-02-22', '2021-05-03', '2021-05-10', '2021-06-14', '2021-11-05', '2021-12-31',
                         '2022-03-07', '2022-05-02', '2022-05-03', '2022-05-10', '2022-06-13',
                         '2023-02-24', '2023-05-08', '2023-11-06',
                         '2024-04-29', '2024-04-30', '2024-05-10', '2024-12-30', '2024-12-31',
                         '2025-05-02', '2025-05-08', '2025-06-13', '2025-11-03', '2025-12-31',
                         '2026-01-09', '2026-03-09', '2026-05-11', '2026-12-31',
                         '2027-02-22', '2027-05-03', '2027-05-10', '2027-06-14', '2027-11-05', '2027-12-31']) as moved) as days_off (day)
union all
select day::date, extract(year from day::date), 'WORKED'
from unnest(array ['2021-02-20', '2022-03-05', '2024-04-27', '2024-11-02', '2024-12-28', '2025-11-01',
                   '2027-02-20']) as day
union all
select day::date, extract(year from day::date), 'SHORTENED'
from unnest(array ['2026-04-30', '2026-05-08', '2026-06-11', '2026-11-03',
                   '2027-02-20', '2027-04-30', '2027-06-11', '2027-11-03']) as day;

-- ORG-1: the provider's own companies are data. head and accountant sign.
create table legal_entities (
    code                  text        primary key,
    role                  text        not null check (role in ('PROVIDER', 'PRINCIPAL')),
    name                  text        not null,
    inn                   text        not null,
    kpp                   text,
    ogrn                  text        not null,
    address               text        not null,
    bank_name             text        not null,
    bic                   text        not null,
    account               text        not null,
    correspondent_account text        not null,
    vat_regime            text        not null,
    number_series         text        not null default '',
    head_title            text,
    head_name             text,
    accountant_name       text,
    version               bigint      not null default 0,
    created_at            timestamptz not null default now(),
    constraint series_are_distinct unique (number_series, role),
    constraint a_vat_regime_is_a_known_one
        check (vat_regime in ('GENERAL', 'SIMPLIFIED_NO_VAT', 'SIMPLIFIED_5', 'SIMPLIFIED_7'))
);
create unique index one_provider on legal_entities (role) where role = 'PROVIDER';
comment on table legal_entities is 'no row scope: the provider''s own companies';

-- Every version of a company's requisites: a document keeps those it was issued with.
create table legal_entity_versions (
    code                  text        not null references legal_entities,
    version               bigint      not null,
    role                  text        not null,
    name                  text        not null,
    inn                   text        not null,
    kpp                   text,
    ogrn                  text        not null,
    address               text        not null,
    bank_name             text        not null,
    bic                   text        not null,
    account               text        not null,
    correspondent_account text        not null,
    vat_regime            text        not null,
    number_series         text        not null,
    head_title            text,
    head_name             text,
    accountant_name       text,
    recorded_at           timestamptz not null default now(),
    constraint one_row_per_version primary key (code, version)
);
revoke update, delete, truncate on legal_entity_versions from ${app_role};
comment on table legal_entity_versions is 'no row scope: the provider''s own companies';

-- Whoever writes a company, its version is kept: no path leads past it. A change without a new version is refused.
create function keep_legal_entity_version() returns trigger language plpgsql as $$
begin
    insert into legal_entity_versions (code, version, role, name, inn, kpp, ogrn, address, bank_name, bic, account,
                                       correspondent_account, vat_regime, number_series, head_title, head_name,
                                       accountant_name)
    values (new.code, new.version, new.role, new.name, new.inn, new.kpp, new.ogrn, new.address, new.bank_name, new.bic,
            new.account, new.correspondent_account, new.vat_regime, new.number_series, new.head_title, new.head_name,
            new.accountant_name);
    return null;
end $$;
create trigger every_version_is_kept after insert or update on legal_entities
    for each row execute function keep_legal_entity_version();

-- INV-5: the last number given out, per legal entity, document and year. Whoever takes one holds the row's lock until
-- the end of its transaction, so no number is lost and none is given twice.
create table document_counters (
    legal_entity text   not null references legal_entities,
    document     text   not null,
    year         int    not null,
    last_number  bigint not null,
    primary key (legal_entity, document, year)
);
comment on table document_counters is 'no row scope: the last number, nothing of what bears it';

-- ORG-2: what the other services were told last of each fact that billing-service keeps for them. Each state is told once.
create table announced_facts (
    subject text        primary key,
    type    text        not null,
    body    jsonb       not null,
    told_at timestamptz not null default now()
);
comment on table announced_facts is 'no row scope: reference facts are the same for everybody';
