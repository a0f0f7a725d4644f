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

alter table price_lists
    add constraint a_price_list_belongs_to_a_tariff foreign key (tariff) references tariffs;

-- COUNTED items are what a PBX or a cash-desk subscription consists of; GOODS are sold once (INV-12).
alter table price_list_items
    drop constraint price_list_items_kind_check,
    drop constraint price_list_items_unit_check,
    add constraint a_known_kind_of_item check (kind in ('CONFIGURATION', 'EXTRA', 'COUNTED', 'GOODS')),
    add constraint a_known_unit check (unit in ('CONNECTION', 'ACCOUNT', 'INFOBASE', 'GIGABYTE', 'NUMBER', 'PIECE'));
