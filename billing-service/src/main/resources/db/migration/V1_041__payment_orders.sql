-- INV-8: payment orders that clients or partners send after paying. The file is what it is: images and PDF are compressed
-- already. Each can hold off the blocking for an invoice once; further ones are kept beside it.
create table payment_orders (
    id          uuid        primary key,
    invoice     text        not null references invoices,
    client_id   uuid        not null references clients,
    partner_id  uuid,
    file_name   text        not null,
    type        text        not null check (type in ('PDF', 'JPEG', 'PNG')),
    size        int         not null check (size > 0),
    sha256      text        not null,
    content     bytea       not null,
    effect      text        not null check (effect in ('HOLDS', 'HELD_BEFORE', 'NOT_NEEDED', 'BLOCKED')),
    held_until  date,
    uploaded_at timestamptz not null,
    uploaded_by text        not null,
    created_at  timestamptz not null default now(),
    constraint a_file_is_attached_once unique (invoice, sha256),
    constraint what_holds_says_until_when check ((effect = 'HOLDS') = (held_until is not null)),
    constraint the_size_is_that_of_the_content check (size = octet_length(content))
);
alter table payment_orders alter column content set storage external;
create unique index one_hold_per_invoice on payment_orders (invoice) where effect = 'HOLDS';
create index payment_orders_of_invoice on payment_orders (invoice, uploaded_at desc, id desc);
create index payment_orders_by_time on payment_orders (uploaded_at desc, id desc);
create index payment_orders_of_client on payment_orders (client_id);
alter table payment_orders enable row level security;
alter table payment_orders force row level security;
create policy payment_orders_scope on payment_orders using (partner_visible(partner_id));
revoke delete on payment_orders from ${app_role};
