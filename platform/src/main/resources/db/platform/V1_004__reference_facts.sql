-- ORG-2: the production calendar as billing-service has told it; a year without a row is unknown.
create table calendar_years (
    year      int         primary key,
    days_off  date[]      not null,
    worked    date[]      not null,
    shortened date[]      not null,
    source    text        not null,
    confirmed boolean     not null,
    told_at   timestamptz not null default now()
);
comment on table calendar_years is 'no row scope: the days off are the same for everybody';

-- ORG-3: what is sold and what it is called, by price list.
create table products (
    tariff        text    not null,
    effective_on  date    not null,
    code          text    not null,
    service       text    not null,
    kind          text    not null,
    name          text    not null,
    letter_name   text    not null,
    consultations boolean not null,
    constraint one_entry_per_list_and_code primary key (tariff, effective_on, code)
);
comment on table products is 'no row scope: price lists are public';
