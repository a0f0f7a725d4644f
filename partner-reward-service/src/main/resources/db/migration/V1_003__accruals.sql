-- What partners earn (RWD-1…3): lines that are only ever added.

create table accruals (
    id           uuid primary key,
    partner_id   uuid          not null references partners,
    client_id    uuid          not null references clients,
    client_login text          not null,
    client_name  text,                    -- as it was then
    source_id    uuid          not null,  -- the allocation, or the reversal
    line_id      uuid          not null,  -- of the invoice
    part         int           not null check (part > 0), -- RWD-11: what falls into another step is another part
    payment_id   uuid,                    -- null where the advance paid
    invoice      text          not null,
    service      text          not null check (service in ('RENT', 'PBX', 'CASH_DESK', 'HOSTING', 'CORPORATE')),
    item         text          not null,
    paid_on      date          not null,
    month        date          not null check (extract(day from month) = 1),
    base         numeric(15,2) not null,
    status       text          not null check (status in ('ACCRUED', 'HELD')),
    rate         numeric(5,2),
    amount       numeric(15,2),
    held_reason  text,
    corrects_id  uuid references accruals,
    created_at   timestamptz   not null default now(),
    constraint a_paid_line_accrues_once unique nulls not distinct (source_id, line_id, corrects_id, part),
    constraint accrued_has_an_amount_and_held_a_reason check (
        case status
            when 'ACCRUED' then rate is not null and amount is not null and held_reason is null
            else rate is null and amount is null and held_reason is not null
        end),
    -- CHG-2, CHG-3: a surcharge's or a credit's line that takes back what was paid for the old parameters accrues a negative
    -- reward of its own, without correcting an earlier line.
    constraint an_accrual_is_on_some_money check (base <> 0)
);
create index accruals_by_partner_and_month on accruals (partner_id, month, id);
create index accruals_by_partner_and_payment on accruals (partner_id, paid_on, id);
create index accruals_by_partner_and_client on accruals (partner_id, client_login, id);
create index accruals_by_partner_and_invoice on accruals (partner_id, invoice, id);
create index accruals_by_partner_and_base on accruals (partner_id, base, id);
create index accruals_by_partner_and_amount on accruals (partner_id, amount, id);
create index accruals_by_line on accruals (line_id);
create index accruals_by_correction on accruals (corrects_id) where corrects_id is not null;
alter table accruals enable row level security;
alter table accruals force row level security;
create policy accruals_scope on accruals using ((select scope_is_all()) or partner_id = (select scope_partner()));
revoke update, delete, truncate on accruals from ${app_role};

-- Sums of accruals per partner, month and service, kept in the statement that adds an accrual: the header asks for them all
-- the time, and rates in steps go by paid, the month's paid sum that is rewarded (RWD-11).
create table reward_totals (
    partner_id uuid          not null references partners,
    month      date          not null,
    service    text          not null check (service in ('RENT', 'PBX', 'CASH_DESK', 'HOSTING', 'CORPORATE')),
    paid       numeric(15,2) not null,
    amount     numeric(15,2) not null,
    lines      bigint        not null,
    held       bigint        not null,
    primary key (partner_id, month, service)
);
alter table reward_totals enable row level security;
alter table reward_totals force row level security;
create policy reward_totals_scope on reward_totals using ((select scope_is_all()) or partner_id = (select scope_partner()));

-- One row: the first month that is not closed (RWD-3). Who accrues holds it shared, who closes a month takes it alone.
create table reward_calendar (
    the_only_row boolean primary key default true check (the_only_row),
    open_month   date not null check (extract(day from open_month) = 1)
);
insert into reward_calendar (open_month) values (date '2000-01-01');
comment on table reward_calendar is 'no row scope: one month for all';

create table closed_months (
    month      date primary key check (extract(day from month) = 1),
    closed_at  timestamptz not null,
    created_at timestamptz not null default now()
);
revoke update, delete, truncate on closed_months from ${app_role};
comment on table closed_months is 'no row scope: the same months for all';

create function refuse_accrual_in_closed_month() returns trigger language plpgsql as $$
declare
    first_open date;
begin
    select open_month into first_open from reward_calendar for share;
    if new.month < first_open then
        raise exception 'the month % is closed, the open one is %', new.month, first_open
            using errcode = 'check_violation', constraint = 'closed_months_take_no_accruals';
    end if;
    return new;
end
$$;
create trigger closed_months_take_no_accruals before insert on accruals
    for each row execute function refuse_accrual_in_closed_month();

create function refuse_reopening_a_month() returns trigger language plpgsql as $$
begin
    if new.open_month <= old.open_month then
        raise exception 'months are closed in order: % is open, not %', old.open_month, new.open_month
            using errcode = 'check_violation', constraint = 'closed_months_stay_closed';
    end if;
    return new;
end
$$;
create trigger closed_months_stay_closed before update on reward_calendar
    for each row execute function refuse_reopening_a_month();
