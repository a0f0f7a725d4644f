-- INV-9, INV-11: what was rendered, documented month by month and recognised as revenue, also where it is invoiced
-- afterwards or not paid yet. Acts never change: what is corrected is said by an act of its own that names it (INV-14).
create table acts (
    number               text           primary key,
    client_id            uuid           not null references clients,
    partner_id           uuid,
    legal_entity         text           not null,
    legal_entity_version bigint         not null,
    month                date           not null check (extract(day from month) = 1),
    issued_on            date           not null,
    total                numeric(15, 2) not null,
    corrects             text references acts,
    created_at           timestamptz    not null default now(),
    constraint an_act_is_of_the_month_it_is_issued_in check (date_trunc('month', issued_on) = month),
    constraint an_act_has_the_requisites_of_its_issue
        foreign key (legal_entity, legal_entity_version) references legal_entity_versions
);
-- Run again, killed halfway or run by several at once, there is one act for the month, and one for each that it corrects.
create unique index one_act_per_client_and_month on acts (client_id, month, legal_entity, corrects) nulls not distinct;
create index corrections_of_acts on acts (corrects) where corrects is not null;
create index acts_by_month on acts (month, number);
create index acts_of_partner_by_month on acts (partner_id, month, number);
create index acts_of_partner_by_number on acts (partner_id, number);
alter table acts enable row level security;
alter table acts force row level security;
create policy acts_scope on acts using ((select scope_is_all()) or partner_id = (select scope_partner()));
create policy acts_scope_of_client on acts using (client_id = (select scope_client()));
revoke delete on acts from ${app_role};

-- A line of an invoice may come on acts in parts: the days on which access was open before it was paid, then the rest.
-- used_of: days that were used and whose invoice comes later.
create table act_lines (
    id          uuid           primary key,
    act         text           not null references acts,
    position    int            not null,
    service     text           not null,
    code        text           not null,
    name        text           not null,
    quantity    int            not null check (quantity > 0),
    unit_price  numeric(15, 2) not null,
    from_on     date,
    to_on       date,
    amount      numeric(15, 2) not null,
    vat         text           not null,
    unit        text           not null default 'PIECE',
    unit_step   int            not null default 1,
    vat_ground  text,
    invoice     text references invoices,
    invoice_line uuid references invoice_lines,
    credit_line uuid references credit_lines,
    takes_back  uuid references act_lines,
    used_of     uuid references subscriptions,
    constraint one_act_line_per_position unique (act, position),
    constraint an_act_line_has_one_reason check (num_nonnulls(invoice_line, credit_line, takes_back, used_of) = 1),
    constraint used_days_are_days check (used_of is null or from_on is not null),
    constraint goods_have_no_days check ((from_on is null) = (to_on is null))
);
create unique index no_day_of_an_invoice_line_is_recognised_twice on act_lines (invoice_line, from_on)
    nulls not distinct where invoice_line is not null;
create unique index no_day_is_used_twice on act_lines (used_of, act, code, from_on) where used_of is not null;
-- Hardly any line of an act is of a credit or takes back: the two rules need no entry for all the others.
create unique index a_credit_line_is_recognised_once on act_lines (credit_line) where credit_line is not null;
create unique index an_act_line_is_taken_back_once on act_lines (takes_back) where takes_back is not null;
alter table act_lines enable row level security;
alter table act_lines force row level security;
create policy act_lines_scope on act_lines
    using ((select scope_is_all()) or exists (select from acts a where a.number = act));
revoke update, delete, truncate on act_lines from ${app_role};

-- Which line of an invoice asked for used days then. None: the invoice for these days asks for something else, and a later
-- act takes them back. An invoice that is withdrawn lets go of them: a row is deleted, never changed.
create table billed_uses (
    act_line     uuid primary key references act_lines,
    invoice_line uuid references invoice_lines,
    constraint an_invoice_line_asks_for_used_days_once unique (invoice_line)
);
create index uses_to_take_back on billed_uses (act_line) where invoice_line is null;
comment on table billed_uses is 'no row scope: ids of lines, which have theirs';
revoke update on billed_uses from ${app_role};

-- What an act of a month recognises (INV-9): all is over by that day and on no act yet. Where a view would have to know the
-- day, it is a function of one statement: the planner puts its body in the place of the call, as it does with a view.
create view lines_on_no_act with (security_invoker = true) as
select l.* from invoice_lines l
where not exists (select from billed_uses u where u.invoice_line = l.id)
  and not exists (select from act_lines a where a.invoice_line = l.id);

-- Whole lines of paid invoices: nearly all there is.
create function whole_lines_to_recognise(through date)
    returns table (id uuid, invoice text, "position" int, service text, code text, name text, quantity int, unit_price numeric,
                   from_on date, to_on date, amount numeric, vat text, unit text, unit_step int,
                   vat_ground text, client_id uuid, legal_entity text)
    language sql stable parallel safe as $$
    select l.id, l.invoice, l.position, l.service, l.code, l.name, l.quantity, l.unit_price, l.from_on, l.to_on, l.amount,
           l.vat, l.unit, l.unit_step, l.vat_ground, i.client_id, i.legal_entity
    from invoices i join lines_on_no_act l on l.invoice = i.number
    where i.status = 'PAID' and i.recognised <> 'WHOLLY' and i.period_start <= through and i.paid_on <= through
      and (l.to_on is null or l.to_on <= through);
$$;

-- Lines in parts: of what was not paid by then the days on which access was open, of what was paid after such a part the
-- rest. A first invoice is for nothing before it is paid (CLI-2), and so is a surcharge (CHG-2). known_days of all_days are
-- on acts already.
create function parts_to_recognise(through date)
    returns table (id uuid, invoice text, "position" int, service text, code text, name text, quantity int, unit_price numeric,
                   from_on date, to_on date, amount numeric, vat text, unit text, unit_step int,
                   vat_ground text, client_id uuid, legal_entity text,
                   all_days int, known_days int)
    language sql stable parallel safe as $$
    select l.id, l.invoice, l.position, l.service, l.code, l.name, l.quantity, l.unit_price, lower(part), upper(part) - 1,
           l.amount, l.vat, l.unit, l.unit_step, l.vat_ground, i.client_id, i.legal_entity, l.to_on - l.from_on + 1, known.number
    from invoices i
    join subscriptions s on s.id = i.subscription_id and s.contract_date is not null
    join invoice_lines l on l.invoice = i.number
    cross join lateral (
        select coalesce(range_agg(daterange(a.from_on, a.to_on, '[]')), '{}') as days,
               coalesce(sum(a.to_on - a.from_on + 1), 0)::int as number
        from act_lines a where a.invoice_line = l.id) known
    cross join lateral (
        select coalesce(range_agg(daterange(b.blocked_on, b.lifted_on)), '{}')
               + case when s.ended_on is null then '{}' else datemultirange(daterange(s.ended_on, null)) end as days
        from blocks b where b.subscription_id = s.id) closed
    cross join lateral unnest(
        datemultirange(daterange(l.from_on, l.to_on, '[]')) - known.days
        - case when i.status = 'PAID' and i.paid_on <= through then '{}' else closed.days end) as part
    where i.status <> 'CANCELLED' and i.recognised <> 'WHOLLY' and i.period_start <= through
      and (l.to_on is null or l.to_on <= through)
      and not exists (select from billed_uses u where u.invoice_line = l.id)
      and (i.status <> 'PAID' or i.paid_on > through or i.recognised = 'PARTLY' and known.number > 0)
      and i.kind <> 'ONE_OFF' and l.to_on is not null
      and not exists (select from subscription_changes x where x.surcharge = i.number and x.state = 'WAITING');
$$;

create function credited_lines_to_recognise(through date)
    returns table (id uuid, credit text, "position" int, service text, code text, name text, quantity int, unit_price numeric,
                   from_on date, to_on date, amount numeric, vat text, unit text, unit_step int,
                   vat_ground text, client_id uuid,
                   reason text)
    language sql stable parallel safe as $$
    select l.id, c.number, l.position, l.service, l.code, l.name, l.quantity, l.unit_price, l.from_on, l.to_on, l.amount, l.vat,
           l.unit, l.unit_step, l.vat_ground,
           c.client_id, c.reason
    from credits c join credit_lines l on l.credit_id = c.id
    where not c.recognised and c.credited_on <= through and l.to_on <= through
      and not exists (select from act_lines a where a.credit_line = l.id);
$$;

-- Lines of acts whose invoice was withdrawn after them.
create function withdrawn_lines_to_take_back(through date)
    returns table (id uuid, invoice text, "position" int, service text, code text, name text, quantity int, unit_price numeric,
                   from_on date, to_on date, amount numeric, vat text, unit text, unit_step int,
                   vat_ground text, client_id uuid, legal_entity text,
                   corrects text)
    language sql stable parallel safe as $$
    select l.id, i.number, o.position, l.service, l.code, l.name, l.quantity, l.unit_price, l.from_on, l.to_on, l.amount, l.vat,
           l.unit, l.unit_step, l.vat_ground,
           i.client_id, i.legal_entity, coalesce(a.corrects, a.number)
    from invoices i join invoice_lines o on o.invoice = i.number join act_lines l on l.invoice_line = o.id
        join acts a on a.number = l.act
    where i.status = 'CANCELLED' and i.recognised <> 'NOT' and i.cancelled_on <= through
      and not exists (select from act_lines t where t.takes_back = l.id);
$$;

-- Used days on acts for which the invoice, when it came, asked something else.
create view used_days_to_take_back with (security_invoker = true) as
select l.*, i.client_id, i.legal_entity, coalesce(i.corrects, i.number) as corrects
from billed_uses u join act_lines l on l.id = u.act_line join acts i on i.number = l.act
where u.invoice_line is null and not exists (select from act_lines a where a.takes_back = l.id);

-- Days are used while access is open; through which day they are known is what neither invoice nor act has seen.
create function used_days_to_recognise(through date)
    returns table (subscription_id uuid, client_id uuid, invoiced date, known date)
    language sql stable parallel safe as $$
    select s.id, s.client_id, invoiced.day, known.day
    from subscriptions s
    cross join lateral (
        select greatest(s.paid_through, max(i.period_end)) as day from invoices i
        where i.subscription_id = s.id and i.status <> 'CANCELLED' and i.kind in ('FIRST', 'RECURRING')) invoiced
    cross join lateral (
        select greatest(invoiced.day, max(a.to_on)) as day from act_lines a
        where a.used_of = s.id and not exists (select from billed_uses u where u.act_line = a.id)) known
    where s.state = 'ACTIVE' and s.billing_mode = 'POSTPAID' and s.paid_through < through
      and not isempty(datemultirange(daterange(known.day, greatest(known.day, through), '(]'))
                      - (select coalesce(range_agg(daterange(b.blocked_on, b.lifted_on)), '{}')
                         from blocks b where b.subscription_id = s.id));
$$;

-- Who gets an act and has none for that month. One open line of paid invoices is enough to know whose they are: the limit
-- keeps the planner from reading all lines for a few clients.
create function clients_to_get_an_act(through date) returns table (client_id uuid)
    language sql stable parallel safe as $$
    select due.client_id
    from (select i.client_id
          from invoices i cross join lateral (
              select from lines_on_no_act l
              where l.invoice = i.number and (l.to_on is null or l.to_on <= through) limit 1) as any_line
          where i.status = 'PAID' and i.recognised <> 'WHOLLY' and i.period_start <= through and i.paid_on <= through
          union select p.client_id from parts_to_recognise(through) p
          union select c.client_id from credited_lines_to_recognise(through) c
          union select w.client_id from withdrawn_lines_to_take_back(through) w
          union select t.client_id from used_days_to_take_back t
          union select d.client_id from used_days_to_recognise(through) d) as due
    where not exists (select from acts a where a.client_id = due.client_id and a.month = date_trunc('month', through));
$$;

-- INV-5: documents as they were printed when first asked for. What is here never changes, whatever becomes of the
-- requisites. PDF is compressed already.
create table kept_files (
    kind       text        not null check (kind in ('INVOICE', 'ACT')),
    number     text        not null,
    file_id    uuid        not null references files,
    created_at timestamptz not null default now(),
    constraint a_document_is_printed_once primary key (kind, number)
);
-- Whoever may see the document may see its file.
alter table kept_files enable row level security;
alter table kept_files force row level security;
create policy kept_files_scope on kept_files
    using ((select scope_is_all())
           or kind = 'INVOICE' and exists (select from invoices i where i.number = kept_files.number)
           or kind = 'ACT' and exists (select from acts a where a.number = kept_files.number));
revoke update, delete, truncate on kept_files from ${app_role};

-- INV-10: every sending of an act by electronic exchange, known outside by its id, and what became of it.
create table edo_documents (
    id            uuid        primary key,
    act           text        not null references acts,
    client_id     uuid        not null references clients,
    partner_id    uuid,
    status        text        not null default 'WAITING'
        check (status in ('WAITING', 'SENT', 'DELIVERED', 'CLARIFICATION_ASKED', 'SIGNED', 'REFUSED', 'HELD', 'ON_PAPER')),
    status_since  timestamptz not null,
    queued_at     timestamptz not null,
    sent_at       timestamptz,
    delivered_at  timestamptz,
    asked_at      timestamptz,
    signed_at     timestamptz,
    refused_at    timestamptz,
    reason        text,
    attempts      int         not null default 0,
    last_error    text,
    due_at        timestamptz not null default now(),
    superseded_at timestamptz,
    constraint what_is_refused_says_when check ((status = 'REFUSED') = (refused_at is not null)),
    constraint what_does_not_go_its_way_says_why
        check ((status in ('REFUSED', 'CLARIFICATION_ASKED', 'HELD', 'ON_PAPER')) = (reason is not null)),
    constraint what_is_signed_says_when check ((status = 'SIGNED') = (signed_at is not null)),
    constraint only_what_was_refused_is_superseded
        check (superseded_at is null or status in ('REFUSED', 'CLARIFICATION_ASKED'))
);
create unique index one_current_sending_per_act on edo_documents (act) where superseded_at is null;
create index edo_documents_to_send on edo_documents (due_at) where status = 'WAITING';
create index edo_documents_by_status on edo_documents (status, id);
create index edo_documents_of_client on edo_documents (client_id);
create index edo_documents_held on edo_documents (client_id) where status = 'HELD';
alter table edo_documents enable row level security;
alter table edo_documents force row level security;
create policy edo_documents_scope on edo_documents using ((select scope_is_all()) or partner_id = (select scope_partner()));
create policy edo_documents_scope_of_client on edo_documents using (client_id = (select scope_client()));
revoke delete on edo_documents from ${app_role};

-- INV-15: what electronic exchange has to know of a client beside its name and INN. An invoice with tax needs the address.
create table edo_buyers (
    client_id   uuid        primary key references clients,
    participant text,
    kpp         text,
    address     text,
    changed_at  timestamptz not null default now()
);
alter table edo_buyers enable row level security;
alter table edo_buyers force row level security;
create policy edo_buyers_scope on edo_buyers using ((select scope_is_all()));
create policy edo_buyers_scope_of_partner on edo_buyers for select using
    (exists (select from attributions a where a.client_id = edo_buyers.client_id and a.partner_id = (select scope_partner())));
create policy edo_buyers_scope_of_client on edo_buyers for select using (client_id = (select scope_client()));
revoke delete on edo_buyers from ${app_role};
