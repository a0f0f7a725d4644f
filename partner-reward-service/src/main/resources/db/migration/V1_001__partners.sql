-- Partners, what they have agreed upon, and how they are called (PRT).

create table partners (
    id                 uuid primary key,
    name               text        not null,
    inn                text        not null,
    kpp                text,
    ogrn               text        not null,
    bic                text        not null,
    account            text        not null,
    contact_name       text        not null,
    contact_email      text        not null,
    contact_phone      text,
    registered_on      date        not null,
    code               text, -- as partner_codes has it: lists find and sort by it
    created_at         timestamptz not null default now(),
    constraint one_partner_per_inn unique (inn),
    constraint a_company_has_a_kpp_and_an_entrepreneur_none check ((kpp is not null) = (length(inn) = 10))
);
create index partners_by_name on partners (name, id);
create index partners_by_inn on partners (inn, id);
create index partners_by_code on partners (code, id);
create index partners_by_registration on partners (registered_on, id);
alter table partners enable row level security;
alter table partners force row level security;
create policy partners_scope on partners using ((select scope_is_all()) or id = (select scope_partner()));

-- The companies that conclude contracts and pay rewards, as billing-service tells of them (ORG-1, ORG-2).
create table principals (
    code       text        primary key,
    version    bigint      not null,
    name       text        not null,
    inn        text        not null,
    kpp        text,
    ogrn       text        not null,
    address    text        not null,
    bank_name  text        not null,
    bic        text        not null,
    account    text        not null,
    correspondent_account text not null,
    head_title text,
    head_name  text,
    told_at    timestamptz not null default now(),
    created_at timestamptz not null default now()
);
comment on table principals is 'no row scope: the same companies for all';

-- RWD-11: a contract holds from the day it is signed through its last day, if it has one.
create table contracts (
    id            uuid primary key,
    partner_id    uuid        not null references partners,
    principal     text        not null,
    number        text        not null,
    signed_on     date        not null,
    last_day      date check (last_day >= signed_on),
    created_at    timestamptz not null default now(),
    constraint contract_numbers_are_unique unique (number),
    constraint one_contract_signed_a_day unique (partner_id, signed_on)
);
create unique index one_contract_without_an_end on contracts (partner_id) where last_day is null;
create index contracts_by_signing on contracts (signed_on, id);
create index contracts_by_number on contracts (number, id);
create index contracts_by_last_day on contracts (last_day, id);
create index contracts_of_partner_by_signing on contracts (partner_id, signed_on, id);
create index contracts_of_partner_by_number on contracts (partner_id, number, id);
create index contracts_of_partner_by_last_day on contracts (partner_id, last_day, id);
alter table contracts enable row level security;
alter table contracts force row level security;
create policy contracts_scope on contracts using ((select scope_is_all()) or partner_id = (select scope_partner()));

-- What is agreed upon from a day on: all of it, by the contract itself or by an amendment.
create table contract_terms (
    contract_id   uuid        not null references contracts,
    partner_id    uuid        not null references partners,
    valid_from    date        not null,
    amendment     text, -- null for the contract's own
    tax_treatment text        not null check (tax_treatment in ('GENERAL', 'SIMPLIFIED_NO_VAT', 'SIMPLIFIED_5', 'SIMPLIFIED_7')),
    created_at    timestamptz not null default now(),
    primary key (contract_id, valid_from),
    constraint amendment_numbers_are_unique unique nulls not distinct (contract_id, amendment)
);
alter table contract_terms enable row level security;
alter table contract_terms force row level security;
create policy contract_terms_scope on contract_terms using ((select scope_is_all()) or partner_id = (select scope_partner()));

create table contract_rates (
    contract_id uuid         not null,
    valid_from  date         not null,
    partner_id  uuid         not null references partners,
    service     text         not null check (service in ('RENT', 'PBX', 'CASH_DESK', 'HOSTING', 'CORPORATE')),
    above       numeric(15,2) not null check (above >= 0), -- the month's paid sum from which the rate holds
    percent     numeric(5,2) not null check (percent > 0 and percent <= 100),
    primary key (contract_id, valid_from, service, above),
    foreign key (contract_id, valid_from) references contract_terms
);
alter table contract_rates enable row level security;
alter table contract_rates force row level security;
create policy contract_rates_scope on contract_rates using ((select scope_is_all()) or partner_id = (select scope_partner()));

-- A three-digit code came with imported data; it keeps its four-digit form from being given to another (PRT-4), and so does
-- a code that was corrected away.
create table partner_codes (
    partner_id  uuid        not null references partners,
    code        text        not null check (code ~ '^\d{3,4}$'),
    assigned_on date        not null,
    replaced_on date,
    created_at  timestamptz not null default now()
);
create unique index a_code_has_one_partner on partner_codes (lpad(code, 4, '0'));
create unique index a_partner_has_one_code on partner_codes (partner_id) where replaced_on is null;
alter table partner_codes enable row level security;
alter table partner_codes force row level security;
create policy partner_codes_scope on partner_codes using ((select scope_is_all()) or partner_id = (select scope_partner()));

create table payout_notice_addresses (
    partner_id uuid primary key references partners,
    email      text,
    version    bigint      not null,
    created_at timestamptz not null default now()
);
alter table payout_notice_addresses enable row level security;
alter table payout_notice_addresses force row level security;
create policy payout_notice_addresses_scope on payout_notice_addresses using ((select scope_is_all()) or partner_id = (select scope_partner()));

create table partner_applications (
    id            uuid primary key,
    status        text        not null check (status in ('RECEIVED', 'CONCLUDED', 'REFUSED')),
    name          text        not null,
    inn           text        not null,
    kpp           text,
    ogrn          text        not null,
    bic           text        not null,
    account       text        not null,
    contact_name  text        not null,
    contact_email text        not null,
    contact_phone text,
    tax_treatment text        not null check (tax_treatment in ('GENERAL', 'SIMPLIFIED_NO_VAT', 'SIMPLIFIED_5', 'SIMPLIFIED_7')),
    comment       text,
    received_at   timestamptz not null,
    partner_id    uuid references partners,
    refused_because text,
    created_at    timestamptz not null default now(),
    constraint concluded_means_a_partner check ((status = 'CONCLUDED') = (partner_id is not null)),
    constraint refused_means_a_reason check ((status = 'REFUSED') = (refused_because is not null))
);
create index partner_applications_by_time on partner_applications (received_at, id);
create index partner_applications_by_name on partner_applications (name, id);
create index partner_applications_by_inn on partner_applications (inn, id);
create index partner_applications_by_status on partner_applications (status, id);
alter table partner_applications enable row level security;
alter table partner_applications force row level security;
create policy partner_applications_scope on partner_applications using ((select scope_is_all()) or partner_id = (select scope_partner()));
