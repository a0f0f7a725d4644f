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

create table contracts (
    id            uuid primary key,
    partner_id    uuid        not null references partners,
    number        text        not null,
    signed_on     date        not null,
    tax_treatment text        not null check (tax_treatment in ('GENERAL', 'SIMPLIFIED_NO_VAT', 'SIMPLIFIED_5', 'SIMPLIFIED_7')),
    created_at    timestamptz not null default now(),
    constraint contract_numbers_are_unique unique (number),
    constraint one_contract_signed_a_day unique (partner_id, signed_on)
);
alter table contracts enable row level security;
alter table contracts force row level security;
create policy contracts_scope on contracts using ((select scope_is_all()) or partner_id = (select scope_partner()));

create table contract_rates (
    contract_id uuid         not null references contracts,
    partner_id  uuid         not null references partners,
    service     text         not null check (service in ('RENT', 'PBX', 'CASH_DESK', 'HOSTING', 'CORPORATE')),
    percent     numeric(5,2) not null check (percent > 0 and percent <= 100),
    valid_from  date         not null,
    valid_to    date check (valid_to >= valid_from),
    primary key (contract_id, service, valid_from)
);
alter table contract_rates enable row level security;
alter table contract_rates force row level security;
create policy contract_rates_scope on contract_rates using ((select scope_is_all()) or partner_id = (select scope_partner()));

-- A three-digit code came with imported data; it keeps its four-digit form from being given to another (PRT-4).
create table partner_codes (
    partner_id  uuid primary key references partners,
    code        text        not null check (code ~ '^\d{3,4}$'),
    three_digit boolean     not null generated always as (length(code) = 3) stored,
    assigned_on date        not null,
    created_at  timestamptz not null default now()
);
create unique index a_code_has_one_partner on partner_codes (lpad(code, 4, '0'));
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
    status        text        not null check (status in ('RECEIVED', 'CONCLUDED')),
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
    created_at    timestamptz not null default now(),
    constraint concluded_means_a_partner check ((status = 'CONCLUDED') = (partner_id is not null))
);
create unique index one_open_application_per_inn on partner_applications (inn) where status = 'RECEIVED';
create index partner_applications_by_time on partner_applications (received_at, id);
create index partner_applications_by_name on partner_applications (name, id);
create index partner_applications_by_inn on partner_applications (inn, id);
create index partner_applications_by_status on partner_applications (status, id);
alter table partner_applications enable row level security;
alter table partner_applications force row level security;
create policy partner_applications_scope on partner_applications using ((select scope_is_all()) or partner_id = (select scope_partner()));
