-- Contacts: this service's projection of what trial-service and partner-reward-service say.
create table client_contacts (
    id           uuid primary key,
    name         text not null,
    contact_name text not null,
    email        text not null
);

create table partner_contacts (
    id           uuid primary key,
    name         text,
    contact_name text,
    email        text,
    payout_email text,
    constraint a_contact_is_known_whole_or_not_at_all check (num_nulls(name, contact_name, email) in (0, 3))
);

-- Who has said whether it wants letters that it can do without (PRT-5, PRT-17).
create table notice_consents (
    person   uuid primary key,
    is_given boolean not null
);
alter table notice_consents enable row level security;
alter table notice_consents force row level security;
create policy notice_consents_scope on notice_consents using (not (select scope_is_narrow()));

-- A letter's words never hold a secret; the sealed secret is kept until the letter is sent (NTF-2).
create table letters (
    id              uuid primary key default uuidv7(),
    event_id        uuid        not null,
    template        text        not null,
    recipient       text        not null,
    recipient_kind  text        not null check (recipient_kind in ('CLIENT', 'PARTNER', 'PAYOUT_NOTICES', 'OPERATORS', 'PERSON')),
    recipient_id    uuid,
    client_id       uuid,
    email           text,
    addressee       text,
    status          text        not null check (status in ('WAITING_FOR_CONTACT', 'DUE', 'SENT', 'REFUSED', 'PARKED')),
    words           jsonb       not null,
    has_secret      boolean     not null,
    sealed_secret   text,
    subject         text,
    body            text,
    round           integer     not null default 1,
    attempts        integer     not null default 0,
    problem         text,
    written_at      timestamptz not null,
    created_at      timestamptz not null default now(),
    due_since       timestamptz,
    next_attempt_at timestamptz,
    lease           uuid,
    leased_until    timestamptz,
    sent_at         timestamptz,
    message_id      text,
    constraint one_letter_per_event_template_and_recipient unique (event_id, template, recipient),
    constraint a_letter_in_the_post_has_an_address check (status = 'WAITING_FOR_CONTACT' or email is not null),
    constraint a_due_letter_has_a_next_attempt check ((status = 'DUE') = (next_attempt_at is not null)),
    constraint a_sent_letter_keeps_no_secret check (status <> 'SENT' or sealed_secret is null)
);

create index letters_due on letters (next_attempt_at) where status = 'DUE';
create index letters_waiting on letters (written_at) where status = 'WAITING_FOR_CONTACT';
create index letters_given_up on letters (status) where status in ('REFUSED', 'PARKED');
create index letters_by_time on letters (written_at, id);
create index letters_by_sending on letters (sent_at, id);
create index letters_by_status on letters (status, id);
create index letters_by_status_and_time on letters (status, written_at, id);
create index letters_by_status_and_sending on letters (status, sent_at, id);
create index letters_by_template on letters (template, id);
create index letters_by_email on letters (email, id);
create index letters_of_person on letters (recipient_id) where recipient_kind = 'PERSON';
create index letters_by_address on letters (lower(email));
create index letters_of_client on letters (client_id, written_at, id);
create index client_contacts_by_email on client_contacts (lower(email));
create index partner_contacts_by_email on partner_contacts (lower(email));

-- Addresses that a mail server refused for good (NTF-3); lower case.
create table refused_addresses (
    email      text primary key,
    reason     text        not null,
    refused_at timestamptz not null
);
create index refused_addresses_by_time on refused_addresses (refused_at, email);

comment on column letters.written_at is 'business time';
comment on column letters.due_since is 'real time, as are next_attempt_at, leased_until and sent_at';

-- No partner and no client is served from here; letters are sent outside of any transaction of a request.
alter table client_contacts enable row level security;
alter table client_contacts force row level security;
create policy client_contacts_scope on client_contacts using (not (select scope_is_narrow()));
alter table partner_contacts enable row level security;
alter table partner_contacts force row level security;
create policy partner_contacts_scope on partner_contacts using (not (select scope_is_narrow()));
alter table letters enable row level security;
alter table letters force row level security;
create policy letters_scope on letters using (not (select scope_is_narrow()));
alter table refused_addresses enable row level security;
alter table refused_addresses force row level security;
create policy refused_addresses_scope on refused_addresses using (not (select scope_is_narrow()));
