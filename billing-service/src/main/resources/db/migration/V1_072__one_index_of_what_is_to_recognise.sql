-- One index instead of two: an invoice stays in it from its issue until all of it is on acts, paid or not.
create index invoices_to_recognise on invoices (client_id) where status <> 'CANCELLED' and recognised <> 'WHOLLY';
drop index unpaid_invoices_to_recognise;
drop index paid_invoices_to_recognise;
