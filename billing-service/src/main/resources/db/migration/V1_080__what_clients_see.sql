-- PRT-11: a client's user sees what is about its own account, whichever partner serves it. Beside partner_visible, which
-- goes by the partner, a policy that goes by the client.
create policy clients_scope_of_client on clients using (id = (select scope_client()));
create policy subscriptions_scope_of_client on subscriptions using (client_id = (select scope_client()));
create policy invoices_scope_of_client on invoices using (client_id = (select scope_client()));
create policy payments_scope_of_client on payments using (client_id = (select scope_client()));
create policy blocks_scope_of_client on blocks using (client_id = (select scope_client()));
create policy credits_scope_of_client on credits using (client_id = (select scope_client()));
create policy subscription_changes_scope_of_client on subscription_changes using (client_id = (select scope_client()));
create policy downtimes_scope_of_client on downtimes using (client_id = (select scope_client()));
create policy acts_scope_of_client on acts using (client_id = (select scope_client()));
create policy edo_documents_scope_of_client on edo_documents using (client_id = (select scope_client()));
create policy payment_orders_scope_of_client on payment_orders using (client_id = (select scope_client()));

-- SVC-3: a client may fill in the questionnaire itself; its partner sees it as it sees the client's documents.
alter table questionnaires add column client_id uuid references clients;
alter table questionnaires drop constraint who_writes_from_the_site_consents;
alter table questionnaires add constraint who_writes_from_the_site_consents
    check (partner_id is not null or client_id is not null or consented_at is not null);
create index questionnaires_of_client on questionnaires (client_id, received_on desc, id desc)
    where client_id is not null;
create policy questionnaires_scope_of_client on questionnaires using (client_id = (select scope_client()));

-- All that a client has or had; one_subscription_per_client_and_service knows only what is not over.
create index subscriptions_of_client on subscriptions (client_id, service);

-- Since the rows that may be seen also go by the client, an index from which a partner's long lists are counted has to
-- know it.
drop index invoices_of_partner;
create index invoices_of_partner on invoices (partner_id, issued_on desc, number desc)
    include (status, service, client_id);
drop index payments_of_partner;
create index payments_of_partner on payments (partner_id, paid_on desc, id desc)
    include (source, reversed_on, client_id);
drop index paying_clients_of_partner;
create index paying_clients_of_partner on clients (partner_id, login) include (id) where paid_through is not null;
