-- SVC-1: a tariff is the price list of one service through time. HOSTING and CORPORATE have none: their prices are agreed
-- one by one (SVC-3).
create table tariffs (
    code       text        primary key,
    service    text        not null check (service in ('RENT', 'PBX', 'CASH_DESK')),
    name       text        not null,
    created_at timestamptz not null default now()
);
insert into tariffs (code, service, name)
values ('UNIFIED', 'RENT', 'Единый'),
       ('PBX', 'PBX', 'Облачная АТС'),
       ('CASH_DESK', 'CASH_DESK', 'Облачная касса');
comment on table tariffs is 'no row scope: public, the same for all';

-- PRC-7: price lists of a tariff, each in force from a day until a later one takes over. An item costs its price per
-- begun step of units beyond the included ones.
create table price_lists (
    id           uuid        primary key default uuidv7(),
    tariff       text        not null,
    effective_on date        not null,
    version      bigint      not null default 0,
    created_at   timestamptz not null default now(),
    constraint one_price_list_per_tariff_and_day unique (tariff, effective_on),
    constraint a_price_list_belongs_to_a_tariff foreign key (tariff) references tariffs
);
comment on table price_lists is 'no row scope: public, the same for all';

-- COUNTED items are what a PBX or a cash-desk subscription consists of; GOODS are sold once (INV-12). ORG-3: letter_name is
-- for letters and lists where it is not that for documents; consultations: whether they are included (CLI-7).
-- vat_ground: why there is no tax; a program's exemption hangs on its entry in the register of Russian programs.
create table price_list_items (
    price_list_id uuid          not null references price_lists,
    position      int           not null,
    code          text          not null,
    name          text          not null,
    letter_name   text,
    kind          text          not null,
    unit          text          not null,
    price         numeric(15, 2) not null check (price >= 0),
    included      int           not null default 0 check (included >= 0),
    step          int           not null default 1 check (step >= 1),
    consultations boolean       not null default false,
    vat           text          not null default 'WITHOUT_VAT' check (vat in ('WITHOUT_VAT', 'RATE_IN_FORCE')),
    vat_ground     text,
    register_entry text,
    registered_on  date,
    constraint what_is_taxed_is_not_exempt check (vat = 'WITHOUT_VAT' or vat_ground is null),
    constraint an_entry_of_the_register_is_part_of_a_ground check (vat_ground is not null or register_entry is null),
    constraint one_price_per_item primary key (price_list_id, code),
    constraint a_known_kind_of_item check (kind in ('CONFIGURATION', 'EXTRA', 'COUNTED', 'GOODS')),
    constraint a_known_unit check (unit in ('CONNECTION', 'ACCOUNT', 'INFOBASE', 'GIGABYTE', 'NUMBER', 'PIECE'))
);
comment on table price_list_items is 'no row scope: public, the same for all';

-- PRC-3, PRC-5, PRC-6: the tariff UNIFIED. Licences are exempt from VAT (Tax Code 149.2.26).
insert into price_lists (id, tariff, effective_on)
values ('01767000-0000-7000-8000-000000000001', 'UNIFIED', '2021-01-01');

insert into price_list_items (price_list_id, position, code, name, kind, unit, price, included, step, letter_name, consultations,
                              vat_ground)
select '01767000-0000-7000-8000-000000000001', row_number() over (), item.*,
       case code when 'ZHKH' then '1С:Учёт в управляющих компаниях ЖКХ' when 'AA_AAA' then 'Альфа-Авто ААА КОРП' end,
       code in ('BP', 'ZUP', 'UT', 'UNF', 'KA', 'ROZNITSA'), 'пп. 26 п. 2 ст. 149 НК РФ'
from (values ('BP', '1С:Бухгалтерия', 'CONFIGURATION', 'CONNECTION', 1230.00, 0, 1),
             ('ZUP', '1С:Зарплата и управление персоналом', 'CONFIGURATION', 'CONNECTION', 1330.00, 0, 1),
             ('ZHKH', '1С:Учет в управляющих компаниях ЖКХ, ТСЖ и ЖСК', 'CONFIGURATION', 'CONNECTION', 1530.00, 0, 1),
             ('AA_AAA', 'Альфа-Авто:Автосалон+Автосервис+Автозапчасти КОРП', 'CONFIGURATION', 'CONNECTION', 2130.00, 0, 1),
             ('DO_KORP', '1С:Документооборот КОРП', 'CONFIGURATION', 'CONNECTION', 2890.00, 0, 1),
             ('UT', '1С:Управление торговлей', 'CONFIGURATION', 'CONNECTION', 1380.00, 0, 1),
             ('UNF', '1С:Управление нашей фирмой', 'CONFIGURATION', 'CONNECTION', 1280.00, 0, 1),
             ('KA', '1С:Комплексная автоматизация', 'CONFIGURATION', 'CONNECTION', 1830.00, 0, 1),
             ('ROZNITSA', '1С:Розница', 'CONFIGURATION', 'CONNECTION', 1260.00, 0, 1),
             ('INFOBASE', 'Дополнительная информационная база', 'EXTRA', 'INFOBASE', 50.00, 10, 1),
             ('DISK_INFOBASES', 'Дисковое пространство для информационных баз, 10 ГБ', 'EXTRA', 'GIGABYTE', 150.00, 30, 10),
             ('DISK_FILES', 'Дисковое пространство для файлов, 10 ГБ', 'EXTRA', 'GIGABYTE', 150.00, 20, 10),
             ('TERMINAL_ACCESS', 'Терминальный доступ (конфигуратор)', 'EXTRA', 'ACCOUNT', 1000.00, 0, 1),
             ('PUBLICATION', 'Интернет-публикация информационной базы', 'EXTRA', 'INFOBASE', 1000.00, 0, 1),
             ('EXCHANGE_SERVER', 'Сервер обмена', 'EXTRA', 'ACCOUNT', 1000.00, 0, 1),
             ('PREMIUM', 'Премиальный пакет', 'EXTRA', 'CONNECTION', 300.00, 0, 1)
     ) as item (code, name, kind, unit, price, included, step);

-- The rate of value added tax from a day on (Tax Code 164.3). Prices whose VAT is RATE_IN_FORCE contain it.
create table vat_rates (
    effective_on date primary key,
    percent      int  not null check (percent between 0 and 100)
);
insert into vat_rates (effective_on, percent)
values ('2019-01-01', 20),
       ('2026-01-01', 22);
revoke insert, update, delete, truncate on vat_rates from ${app_role};
comment on table vat_rates is 'no row scope: the law, the same for all';
