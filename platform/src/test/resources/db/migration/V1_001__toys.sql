create table toys (
    id         uuid primary key,
    partner_id uuid,
    client_id  uuid,
    name       text   not null,
    size       int    not null,
    version    bigint not null default 1,
    constraint one_toy_of_a_name_per_partner unique (partner_id, name)
);
create index toys_by_partner on toys (partner_id);
alter table toys enable row level security;
alter table toys force row level security;
create policy toys_scope on toys using ((select scope_is_all()) or partner_id = (select scope_partner()));
create policy toys_scope_of_client on toys using (client_id = (select scope_client()));
