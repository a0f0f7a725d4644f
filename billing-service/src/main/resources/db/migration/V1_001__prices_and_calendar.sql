-- PRC-7: price lists of a tariff, each in force from a day until a later one takes over. An item costs its price per
-- begun step of units beyond the included ones.
create table price_lists (
    id           uuid        primary key default uuidv7(),
    tariff       text        not null,
    effective_on date        not null,
    version      bigint      not null default 0,
    created_at   timestamptz not null default now(),
    constraint one_price_list_per_tariff_and_day unique (tariff, effective_on)
);

create table price_list_items (
    price_list_id uuid          not null references price_lists,
    position      int           not null,
    code          text          not null,
    name          text          not null,
    kind          text          not null check (kind in ('CONFIGURATION', 'EXTRA')),
    unit          text          not null check (unit in ('CONNECTION', 'ACCOUNT', 'INFOBASE', 'GIGABYTE')),
    price         numeric(15, 2) not null check (price >= 0),
    included      int           not null default 0 check (included >= 0),
    step          int           not null default 1 check (step >= 1),
    vat           text          not null default 'WITHOUT_VAT' check (vat in ('WITHOUT_VAT', 'RATE_IN_FORCE')),
    constraint one_price_per_item primary key (price_list_id, code)
);

-- PRC-3, PRC-5, PRC-6: the tariff UNIFIED. Licences are exempt from VAT (Tax Code 149.2.26).
insert into price_lists (id, tariff, effective_on)
values ('01767000-0000-7000-8000-000000000001', 'UNIFIED', '2021-01-01');

insert into price_list_items (price_list_id, position, code, name, kind, unit, price, included, step)
select '01767000-0000-7000-8000-000000000001', row_number() over (), item.*
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

-- The production calendar: what a year has beyond plain weekends. A year without a row here is unknown, and whatever
-- needs it fails. Operators put a year in its place with a file of the public data set (xmlcalendar).
create table production_calendar_years (
    year       int         primary key,
    source     text        not null,
    created_at timestamptz not null default now()
);

create table production_calendar_days (
    day  date primary key,
    year int  not null references production_calendar_years,
    kind text not null check (kind in ('OFF', 'SHORTENED', 'WORKED')),
    constraint day_belongs_to_its_year check (extract(year from day) = year)
);

-- Public holidays of article 112 of the Labour Code with their moves to Monday, and the government's yearly transfers:
-- Government decrees 1648 of 10.10.2020, 1564 of 16.09.2021, 1505 of 29.08.2022, 1314 of 10.08.2023, 1335 of 04.10.2024,
-- 1466 of 24.09.2025. Unsure: the extra non-working days that the President declared in May and in October and November
-- 2021 are left out, because they were not days off for everybody; 2027 has no decree known to us, so it has the
-- holidays of the law and nothing of 2 and 3 January moved.
insert into production_calendar_years (year, source)
values (2021, 'decree 1648 of 10.10.2020'),
       (2022, 'decree 1564 of 16.09.2021'),
       (2023, 'decree 1505 of 29.08.2022'),
       (2024, 'decree 1314 of 10.08.2023'),
       (2025, 'decree 1335 of 04.10.2024'),
       (2026, 'decree 1466 of 24.09.2025'),
       (2027, 'Labour Code 112 only');

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
                         '2027-05-03', '2027-05-10', '2027-06-14']) as moved) as days_off (day)
union all
select day::date, extract(year from day::date), 'WORKED'
from unnest(array ['2021-02-20', '2022-03-05', '2024-04-27', '2024-11-02', '2024-12-28', '2025-11-01']) as day;
