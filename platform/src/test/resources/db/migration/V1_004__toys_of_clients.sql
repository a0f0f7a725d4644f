alter table toys add column client_id uuid;
create policy toys_scope_of_client on toys using (client_id = (select scope_client()));
