-- INV-6: statements as they came, whole, and what was found in them. They are the operators' alone: no partner's
-- transaction sees a row.
create table bank_statements (
    id             uuid        primary key,
    source         text        not null check (source in ('UPLOAD', 'DROP_FOLDER')),
    file_name      text,
    size           bigint      not null check (size >= 0),
    sha256         text        not null,
    received_at    timestamptz not null,
    received_by    text        not null,
    status         text        not null check (status in ('QUARANTINED', 'DROPPED', 'IMPORTING', 'IMPORTED')),
    encoding       text,
    from_on        date,
    to_on          date,
    accounts       jsonb       not null,
    documents      int         not null,
    documents_new  int         not null default 0 check (documents_new between 0 and documents),
    fatal_flaws    bigint      not null,
    flaws          jsonb       not null,
    finished_at    timestamptz,
    drop_reason    text,
    version        bigint      not null default 0,
    created_at     timestamptz not null default now(),
    constraint nothing_is_imported_from_a_flawed_statement
        check (fatal_flaws = 0 or status in ('QUARANTINED', 'DROPPED')),
    constraint a_dropped_statement_says_why check ((status = 'DROPPED') = (drop_reason is not null))
);
-- The same file again is the same statement, unless it was dropped.
create unique index one_statement_per_file on bank_statements (sha256) where status <> 'DROPPED';
create index bank_statements_by_arrival on bank_statements (received_at desc, id desc);
create index bank_statements_by_status on bank_statements (status, received_at desc, id desc);
alter table bank_statements enable row level security;
alter table bank_statements force row level security;
create policy bank_statements_scope on bank_statements using ((select scope_is_all()));
revoke delete on bank_statements from ${app_role};

-- INV-16: the balances that each taken statement told of, section by section, in the order in which they came.
create table bank_balances (
    number       bigint         generated always as identity primary key,
    statement_id uuid           not null references bank_statements,
    line         int            not null,
    account      text           not null,
    from_on      date           not null,
    to_on        date           not null check (to_on >= from_on),
    opening      numeric(17, 2) not null,
    incoming     numeric(17, 2),
    outgoing     numeric(17, 2),
    closing      numeric(17, 2) not null,
    created_at   timestamptz    not null default now(),
    constraint a_section_is_told_once unique (statement_id, line)
);
create index bank_balances_of_account on bank_balances (account, number);
alter table bank_balances enable row level security;
alter table bank_balances force row level security;
create policy bank_balances_scope on bank_balances using ((select scope_is_all()));
revoke update, delete on bank_balances from ${app_role};

-- What the bank moved. A document is known again by its key, in whatever file it comes; twin tells apart documents of
-- one file that agree in everything the key is made of.
create table bank_documents (
    id              uuid           primary key,
    statement_id    uuid           not null references bank_statements,
    line            int            not null,
    key             text           not null,
    twin            int            not null check (twin >= 0),
    direction       text           not null check (direction in ('INCOMING', 'OUTGOING', 'INTERNAL')),
    type            text           not null,
    number          text           not null,
    dated_on        date           not null,
    written_off_on  date,
    received_on     date,
    executed_on     date,
    amount          numeric(15, 2) not null,
    payer_name      text           not null,
    payer_inn       text,
    payer_kpp       text,
    payer_account   text,
    payer_settlement_account text,
    payer_bic       text,
    payer_bank      text           not null,
    payee_name      text           not null,
    payee_inn       text,
    payee_kpp       text,
    payee_account   text,
    payee_settlement_account text,
    payee_bic       text,
    payee_bank      text           not null,
    purpose         text           not null,
    fields          jsonb          not null,
    state           text           not null check (state in ('PENDING', 'MATCHED', 'WAITING', 'IGNORED', 'RETURNED', 'KEPT', 'NOT_EXECUTED')),
    waiting_reason  text,
    waiting_detail  text,
    -- TOLD: it is the money of a payment that an operator entered by hand before; it is joined to it, and not counted twice.
    matched_by      text,
    payment_id      uuid           references payments,
    -- Which of our accounts it moved, on which day of its statement: what the balances are compared with (INV-16).
    came_to         text,
    went_from       text,
    booked_on       date,
    ignore_reason   text,
    round           int            not null default 0,
    decided_by      text,
    decided_at      timestamptz,
    version         bigint         not null default 0,
    created_at      timestamptz    not null default now(),
    constraint a_bank_document_is_taken_once unique (key, twin),
    constraint only_incoming_money_is_matched check (state not in ('PENDING', 'MATCHED') or direction = 'INCOMING'),
    constraint what_is_not_executed_moves_nothing check ((state = 'NOT_EXECUTED') = (executed_on is null)),
    constraint a_matched_document_has_its_payment
        check ((state in ('MATCHED', 'RETURNED')) = (payment_id is not null) and (state = 'MATCHED') = (matched_by is not null)),
    constraint a_known_way_of_matching check (matched_by in ('NUMBER', 'AMOUNT', 'PAYER', 'TOLD', 'OPERATOR')),
    constraint what_waits_says_why check (state not in ('WAITING', 'IGNORED') or waiting_reason is not null),
    constraint what_is_ignored_says_why check ((state = 'IGNORED') = (ignore_reason is not null))
);
-- A payment comes from one document, and one document returns it at most.
create unique index one_bank_document_per_payment on bank_documents (payment_id) where state = 'MATCHED';
create unique index one_return_per_payment on bank_documents (payment_id) where state = 'RETURNED';
create index bank_documents_of_statement on bank_documents (statement_id, line, id);
create index bank_documents_by_state on bank_documents (statement_id, state, line, id);
-- In the order of lines, so that a short statement need not wait for the end of a long one.
create index pending_bank_documents on bank_documents (line, statement_id) where state = 'PENDING';
create index queue_by_day on bank_documents (state, executed_on desc, id desc) where waiting_reason is not null;
create index queue_by_amount on bank_documents (state, amount, id) where waiting_reason is not null;
create index bank_documents_decided on bank_documents (executed_on) include (decided_by, decided_at) where decided_by is not null;
create index what_came on bank_documents (came_to, booked_on) include (amount, state, waiting_reason);
create index what_went on bank_documents (went_from, booked_on) include (amount, state, waiting_reason);
create index bank_documents_by_payer on bank_documents (payer_account, executed_on desc) where state = 'MATCHED';
alter table bank_documents enable row level security;
alter table bank_documents force row level security;
create policy bank_documents_scope on bank_documents using ((select scope_is_all()));
revoke delete on bank_documents from ${app_role};
