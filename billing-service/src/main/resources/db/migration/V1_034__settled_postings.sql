-- What a reconciliation statement is made of, in the order in which it tells it; the run on the 20th writes nothing here.
create index ledger_settled_of_client on ledger_postings (client_id, posted_on, id)
    where kind in ('ACT_ISSUED', 'PAYMENT_RECEIVED', 'PAYMENT_RETURNED');
