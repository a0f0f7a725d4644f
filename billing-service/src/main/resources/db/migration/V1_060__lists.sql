-- Every filter and every order of a list goes by an index (docs/decisions/billing-lists.md). Whoever issues an invoice
-- writes to no more of them than before.

-- What an invoice is for. The version of this service before this migration does not write it, so "not null" has to wait
-- until nobody runs that any more.
alter table invoices add column service text
    check (service in ('RENT', 'PBX', 'CASH_DESK', 'HOSTING', 'CORPORATE'));
select set_config('app.scope', 'all', true);
update invoices i set service = s.service from subscriptions s where s.id = i.subscription_id;

-- One partner's invoices of one status or for one service are found along this index alone.
drop index invoices_of_partner;
create index invoices_of_partner on invoices (partner_id, issued_on desc, number desc) include (status, service);
-- Nearly all invoices are paid in the end, and nearly all are for the rent: the indexes of the rest are small.
drop index invoices_by_status;
create index invoices_by_status on invoices (status, issued_on desc, number desc) where status <> 'PAID';
create index invoices_by_service on invoices (service, issued_on desc, number desc) where service <> 'RENT';
-- What is open of a subscription is found through one_invoice_per_subscription_and_period.
drop index open_invoices_of_subscription;
create index open_invoices_of_client on invoices (client_id, due_on, number)
    where status in ('ISSUED', 'PARTLY_PAID', 'OVERDUE');

-- Some are recorded by hand, some are taken back, most are neither.
drop index payments_of_partner;
create index payments_of_partner on payments (partner_id, paid_on desc, id desc) include (source, reversed_on);
create index payments_by_hand on payments (paid_on desc, id desc) where source = 'BY_HAND';
create index reversed_payments on payments (paid_on desc, id desc) where reversed_on is not null;
create index payments_of_invoice on payments (invoice, paid_on desc, id desc) where invoice is not null;

-- CAB-4: how far a client is paid: as far as that of its subscriptions which is paid for least far. Null while it pays
-- for nothing. A list of paying clients by an index needs it in their rows; it is written with the subscription.
alter table clients add column paid_through date;
update clients c set paid_through =
    (select min(s.paid_through) from subscriptions s where s.client_id = c.id and s.state = 'ACTIVE');
create index paying_clients on clients (login) where paid_through is not null;
create index paying_clients_by_name on clients (name, login) where paid_through is not null;
create index paying_clients_by_day on clients (paid_through, login) where paid_through is not null;
create index paying_clients_of_partner on clients (partner_id, login) where paid_through is not null;
create index paying_clients_of_partner_by_name on clients (partner_id, name, login) where paid_through is not null;
create index paying_clients_of_partner_by_day on clients (partner_id, paid_through, login)
    where paid_through is not null;
create index open_blocks_of_partner on blocks (partner_id, client_id) where lifted_on is null;

-- Whose rows may be seen is asked once per statement, no longer per row: counting the rows of a long list took ten times
-- as long as it does through the index alone.
alter policy invoices_scope on invoices using ((select scope_is_all()) or partner_id = (select scope_partner()));
alter policy payments_scope on payments using ((select scope_is_all()) or partner_id = (select scope_partner()));
alter policy clients_scope on clients using ((select scope_is_all()) or partner_id = (select scope_partner()));
alter policy blocks_scope on blocks using ((select scope_is_all()) or partner_id = (select scope_partner()));
