-- BLK-1: access that is stopped because of debt. Only what is unpaid is blocked: a block is of one subscription.
create table blocks (
    id              uuid           primary key,
    client_id       uuid           not null references clients,
    partner_id      uuid,
    subscription_id uuid           not null references subscriptions,
    blocked_on      date           not null,
    debt            numeric(15, 2) not null,
    deletion_on     date           not null check (deletion_on > blocked_on),
    lifted_on       date,
    given_up_on     date,
    version         bigint         not null default 0,
    created_at      timestamptz    not null default now()
);
create unique index one_open_block_per_subscription on blocks (subscription_id) where lifted_on is null;
create index open_blocks_of_client on blocks (client_id) where lifted_on is null;
create index blocks_of_subscription on blocks (subscription_id, blocked_on);
create index open_blocks_by_deletion on blocks (deletion_on) where lifted_on is null and given_up_on is null;
create index open_blocks_of_partner on blocks (partner_id, client_id) where lifted_on is null;
alter table blocks enable row level security;
alter table blocks force row level security;
create policy blocks_scope on blocks using ((select scope_is_all()) or partner_id = (select scope_partner()));
create policy blocks_scope_of_client on blocks using (client_id = (select scope_client()));

-- Where each paid subscription stands: the invoice that continues it, and the day on which it is blocked if nothing is paid.
create view standings with (security_invoker = true) as
select s.client_id, s.id as subscription_id, s.service, s.paid_through, s.monthly, i.number, i.due_on, i.held_until, i.open,
       greatest(s.paid_through, i.due_on, i.held_until) + 1 as block_on
from subscriptions s
left join lateral (
    select number, due_on, held_until, total - paid as open from invoices
    where subscription_id = s.id and status in ('ISSUED', 'PARTLY_PAID', 'OVERDUE')
      and kind in ('FIRST', 'RECURRING') and period_start > s.paid_through
    order by period_start limit 1
) i on true
where s.state = 'ACTIVE' and s.given_up_on is null and (s.billing_mode = 'PREPAID' or i.number is not null)
  and not exists (select from blocks b where b.subscription_id = s.id and b.lifted_on is null);

-- Each warning is given once: so many days before the day it is about.
create table notices (
    subject     uuid        not null,
    kind        text        not null,
    about       date        not null,
    days_before int         not null,
    created_at  timestamptz not null default now(),
    constraint a_notice_is_given_once primary key (subject, kind, about, days_before)
);
alter table notices enable row level security;
alter table notices force row level security;
create policy notices_scope on notices using ((select scope_is_all()));

-- INV-8: payment orders that clients or partners send after paying. Each can hold off the blocking for an invoice once; further ones are kept beside it.
create table payment_orders (
    id          uuid        primary key,
    invoice     text        not null references invoices,
    client_id   uuid        not null references clients,
    partner_id  uuid,
    file_id     uuid        not null references files constraint a_file_is_attached_once unique,
    effect      text        not null check (effect in ('HOLDS', 'HELD_BEFORE', 'NOT_NEEDED', 'BLOCKED')),
    held_until  date,
    uploaded_at timestamptz not null,
    created_at  timestamptz not null default now(),
    constraint what_holds_says_until_when check ((effect = 'HOLDS') = (held_until is not null))
);
create unique index one_hold_per_invoice on payment_orders (invoice) where effect = 'HOLDS';
create index payment_orders_of_invoice on payment_orders (invoice, uploaded_at desc, id desc);
create index payment_orders_by_time on payment_orders (uploaded_at desc, id desc);
create index payment_orders_of_client on payment_orders (client_id);
alter table payment_orders enable row level security;
alter table payment_orders force row level security;
create policy payment_orders_scope on payment_orders using ((select scope_is_all()) or partner_id = (select scope_partner()));
create policy payment_orders_scope_of_client on payment_orders using (client_id = (select scope_client()));
revoke delete on payment_orders from ${app_role};
