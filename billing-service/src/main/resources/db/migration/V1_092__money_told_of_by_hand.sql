-- INV-6: a document may be the money of a payment that an operator entered by hand before; it is joined to it, and not counted twice.
alter table bank_documents
    drop constraint bank_documents_matched_by_check,
    add constraint a_known_way_of_matching check (matched_by in ('NUMBER', 'AMOUNT', 'PAYER', 'TOLD', 'OPERATOR'));
create index payments_told_by_hand on payments (client_id, amount) where source = 'BY_HAND' and reversed_on is null;
