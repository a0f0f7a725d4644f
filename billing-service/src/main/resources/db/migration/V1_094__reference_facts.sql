-- ORG-2: a year that nobody has confirmed is a guess. A day may be worked and an hour shorter at once.
alter table production_calendar_years
    add column confirmed boolean not null default true;
alter table production_calendar_days
    drop constraint production_calendar_days_pkey,
    add constraint a_day_is_named_once_for_what_it_is primary key (day, kind);

-- Decree 1466 of 24.09.2025 (2026) and decree 1187 of 17.09.2026 (2027). Saturday 20 February 2027 is worked, an hour less.
update production_calendar_years set source = 'decree 1187 of 17.09.2026' where year = 2027;
insert into production_calendar_days (day, year, kind)
select day::date, extract(year from day::date), 'OFF'
from unnest(array ['2027-02-22', '2027-11-05', '2027-12-31']) as day
union all
select day::date, extract(year from day::date), 'WORKED' from unnest(array ['2027-02-20']) as day
union all
select day::date, extract(year from day::date), 'SHORTENED'
from unnest(array ['2026-04-30', '2026-05-08', '2026-06-11', '2026-11-03',
                   '2027-02-20', '2027-04-30', '2027-06-11', '2027-11-03']) as day;

-- ORG-3: a name for letters and lists where it is not that for documents, and whether consultations are included (CLI-7).
alter table price_list_items
    add column letter_name   text,
    add column consultations boolean not null default false;
update price_list_items set letter_name = names.letter_name
from (values ('ZHKH', '1С:Учёт в управляющих компаниях ЖКХ'), ('AA_AAA', 'Альфа-Авто ААА КОРП')) as names (code, letter_name)
where price_list_items.code = names.code;
update price_list_items set consultations = true where code in ('BP', 'ZUP', 'UT', 'UNF', 'KA', 'ROZNITSA');

-- ORG-2: what the other services were told last of each fact that billing-service keeps for them. Each state is told once.
create table announced_facts (
    subject text        primary key,
    type    text        not null,
    body    jsonb       not null,
    told_at timestamptz not null default now()
);
comment on table announced_facts is 'no row scope: reference facts are the same for everybody';
