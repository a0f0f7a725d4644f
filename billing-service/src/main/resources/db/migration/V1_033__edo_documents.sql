-- INV-10: every sending of an act by electronic exchange, known outside by its id, and what became of it.
create table edo_documents (
    id            uuid        primary key,
    act           text        not null references acts,
    client_id     uuid        not null references clients,
    partner_id    uuid,
    status        text        not null default 'WAITING'
        check (status in ('WAITING', 'SENT', 'DELIVERED', 'SIGNED', 'REFUSED')),
    status_since  timestamptz not null,
    queued_at     timestamptz not null,
    sent_at       timestamptz,
    delivered_at  timestamptz,
    signed_at     timestamptz,
    refused_at    timestamptz,
    reason        text,
    attempts      int         not null default 0,
    last_error    text,
    due_at        timestamptz not null default now(),
    superseded_at timestamptz,
    constraint what_is_refused_says_why check ((status = 'REFUSED') = (refused_at is not null and reason is not null)),
    constraint what_is_signed_says_when check ((status = 'SIGNED') = (signed_at is not null)),
    constraint only_what_was_refused_is_superseded check (superseded_at is null or status = 'REFUSED')
);
create unique index one_current_sending_per_act on edo_documents (act) where superseded_at is null;
create index edo_documents_to_send on edo_documents (due_at) where status = 'WAITING';
create index edo_documents_by_status on edo_documents (status, id);
create index edo_documents_of_client on edo_documents (client_id);
alter table edo_documents enable row level security;
alter table edo_documents force row level security;
create policy edo_documents_scope on edo_documents using (partner_visible(partner_id));
revoke delete on edo_documents from ${app_role};
