-- PRC-7: the name that the code knows the refusal by.
alter table invoices rename constraint invoices_price_list_id_fkey to an_invoice_is_priced_by_a_list_that_stays;
