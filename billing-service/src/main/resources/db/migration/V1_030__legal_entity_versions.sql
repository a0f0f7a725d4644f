-- ORG-1: who signs, and every version of a company's requisites: a document keeps those it was issued with.
alter table legal_entities
    add column head_title      text,
    add column head_name       text,
    add column accountant_name text,
    add constraint a_vat_regime_is_a_known_one
        check (vat_regime in ('GENERAL', 'SIMPLIFIED_NO_VAT', 'SIMPLIFIED_5', 'SIMPLIFIED_7'));

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
insert into legal_entity_versions (code, version, role, name, inn, kpp, ogrn, address, bank_name, bic, account,
                                   correspondent_account, vat_regime, number_series)
select code, version, role, name, inn, kpp, ogrn, address, bank_name, bic, account,
       correspondent_account, vat_regime, number_series
from legal_entities;
create trigger every_version_is_kept after insert or update on legal_entities
    for each row execute function keep_legal_entity_version();

-- Which requisites an invoice was issued with. Filled in by the database where the writer does not know of it, so that the
-- versions of this service before this migration can go on issuing.
alter table invoices
    add column legal_entity         text,
    add column legal_entity_version bigint;
create function name_the_issuer() returns trigger language plpgsql as $$
begin
    select code, version into new.legal_entity, new.legal_entity_version from legal_entities where role = 'PROVIDER';
    return new;
end $$;
create trigger an_invoice_names_its_issuer before insert on invoices
    for each row when (new.legal_entity is null) execute function name_the_issuer();

-- Row-level security holds for whoever migrates as well.
select set_config('app.scope', 'all', true);
update invoices set (legal_entity, legal_entity_version) =
    (select code, version from legal_entities where role = 'PROVIDER');
alter table invoices
    alter column legal_entity set not null,
    alter column legal_entity_version set not null,
    add constraint an_invoice_has_the_requisites_of_its_issue
        foreign key (legal_entity, legal_entity_version) references legal_entity_versions;
