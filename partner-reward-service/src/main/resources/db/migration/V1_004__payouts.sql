-- What is paid out for a quarter (RWD-4…9): sets of documents, their versions, and which rewards stand in them.

create table vat_rates (
    effective_on date primary key,
    percent      int  not null check (percent between 0 and 100),
    created_at   timestamptz not null default now()
);
comment on table vat_rates is 'no row scope: the same rates for all';

-- A quarter that came to nothing or less is a set without documents, CARRIED; settled_by is the later one that took its sum (RWD-8a).
create table payout_sets (
    id                uuid          primary key,
    partner_id        uuid          not null references partners,
    quarter           date          not null check (quarter = date_trunc('quarter', quarter::timestamp)),
    kind              text          not null check (kind in ('AUTOMATIC', 'MANUAL')),
    status            text          not null check (status in
                          ('CARRIED', 'PUBLISHED', 'DISPUTED', 'COMPLETED', 'SCANS_RECEIVED', 'ORIGINALS_RECEIVED', 'PAID')),
    status_since      date          not null,
    revision          bigint        not null, -- of the row, what version is of the documents
    version           int           not null check (version > 0),
    published_on      date          not null,
    lines             bigint        not null,
    reward            numeric(15,2) not null,
    vat_percent       int           not null,
    vat               numeric(15,2) not null,
    total             numeric(15,2) not null,
    disputed_on       date,
    dispute_reason    text,
    contract_number   text,
    contract_on       date,
    act_number        text,
    act_on            date,
    invoice_number    text,
    originals_on      date,
    originals_by      text check (originals_by in ('POST', 'EDO')),
    paid_on           date,
    payment_reference text,
    settled_by        uuid references payout_sets,
    created_at        timestamptz   not null default now(),
    constraint one_set_per_partner_quarter_and_kind unique (partner_id, quarter, kind),
    constraint the_total_is_reward_and_tax check (total = reward + vat),
    constraint only_what_is_positive_is_published check ((status = 'CARRIED') = (reward <= 0)),
    constraint only_what_is_carried_is_settled check (settled_by is null or status = 'CARRIED'),
    constraint disputed_means_a_reason check (status <> 'DISPUTED' or (disputed_on is not null and dispute_reason is not null)),
    constraint completed_means_contract_act_and_invoice check (
        status in ('CARRIED', 'PUBLISHED', 'DISPUTED') or
        (contract_number is not null and contract_on is not null and act_number is not null and act_on is not null
         and invoice_number is not null)),
    constraint originals_come_before_the_money check (status not in ('ORIGINALS_RECEIVED', 'PAID') or originals_on is not null),
    constraint paid_means_a_day check ((status = 'PAID') = (paid_on is not null))
);
create index payout_sets_by_quarter on payout_sets (quarter, id);
create index payout_sets_by_publication on payout_sets (published_on, id);
create index payout_sets_by_total on payout_sets (total, id);
create index payout_sets_by_status_and_quarter on payout_sets (status, quarter, id);
create index payout_sets_by_status_and_publication on payout_sets (status, published_on, id);
create index payout_sets_by_status_and_total on payout_sets (status, total, id);
create index payout_sets_of_partner_by_quarter on payout_sets (partner_id, quarter, id);
create index payout_sets_of_partner_by_publication on payout_sets (partner_id, published_on, id);
create index payout_sets_of_partner_by_total on payout_sets (partner_id, total, id);
create index payout_sets_of_partner_by_status on payout_sets (partner_id, status, quarter, id);
create index payout_sets_by_standing on payout_sets (status, status_since);
create index payout_sets_settled_by on payout_sets (settled_by) where settled_by is not null;
alter table payout_sets enable row level security;
alter table payout_sets force row level security;
create policy payout_sets_scope on payout_sets using ((select scope_is_all()) or partner_id = (select scope_partner()));
revoke delete, truncate on payout_sets from ${app_role};

-- RWD-12: what each version was made from, as it was then.
create table payout_set_versions (
    set_id         uuid          not null references payout_sets deferrable initially deferred,
    version        int           not null check (version > 0),
    partner_id     uuid          not null references partners,
    published_on   date          not null,
    lines          bigint        not null,
    reward         numeric(15,2) not null,
    vat_percent    int           not null,
    vat            numeric(15,2) not null,
    total          numeric(15,2) not null,
    inputs         jsonb         not null, -- requisites of both sides, contract, tax
    because        text,                   -- why it is another than the one before
    created_at     timestamptz   not null default now(),
    primary key (set_id, version)
);
alter table payout_set_versions enable row level security;
alter table payout_set_versions force row level security;
create policy payout_set_versions_scope on payout_set_versions
    using ((select scope_is_all()) or partner_id = (select scope_partner()));
revoke update, delete, truncate on payout_set_versions from ${app_role};

-- A reward, or the sum of an earlier quarter that was carried.
create table payout_lines (
    set_id      uuid          not null,
    version     int           not null,
    partner_id  uuid          not null references partners,
    accrual_id  uuid references accruals,
    carried_set uuid references payout_sets,
    amount      numeric(15,2) not null,
    living      boolean       not null, -- of the version that counts
    foreign key (set_id, version) references payout_set_versions deferrable initially deferred,
    constraint a_line_is_a_reward_or_a_carried_sum check ((accrual_id is null) <> (carried_set is null))
);
create unique index a_reward_stands_in_one_living_set on payout_lines (accrual_id) where living;
create unique index a_carried_sum_stands_in_one_living_set on payout_lines (carried_set) where living and carried_set is not null;
create index payout_lines_of_set on payout_lines (set_id, version);
create index payout_lines_of_partner on payout_lines (partner_id, accrual_id) where living;
alter table payout_lines enable row level security;
alter table payout_lines force row level security;
create policy payout_lines_scope on payout_lines using ((select scope_is_all()) or partner_id = (select scope_partner()));
revoke update, delete, truncate on payout_lines from ${app_role};
grant update (living) on payout_lines to ${app_role};

-- Printed when it is first read, and the same bytes ever after (RWD-12).
create table payout_files (
    set_id     uuid        not null,
    version    int         not null,
    paper      text        not null check (paper in ('REPORT_PDF', 'ACT_PDF', 'REPORT_DOCX', 'ACT_DOCX')),
    partner_id uuid        not null references partners,
    file_id    uuid        not null references files,
    sha256     text        not null,
    created_at timestamptz not null default now(),
    primary key (set_id, version, paper),
    foreign key (set_id, version) references payout_set_versions
);
alter table payout_files enable row level security;
alter table payout_files force row level security;
create policy payout_files_scope on payout_files using ((select scope_is_all()) or partner_id = (select scope_partner()));
revoke update, delete, truncate on payout_files from ${app_role};

-- RWD-5: who has been reminded of what; once for each version and step.
create table payout_reminders (
    set_id     uuid        not null references payout_sets,
    version    int         not null,
    step       text        not null check (step in ('COMPLETION', 'SIGNED_SCANS', 'ORIGINALS', 'ANSWER_TO_OBJECTION', 'PAYMENT')),
    told_on    date        not null,
    created_at timestamptz not null default now(),
    constraint one_reminder_of_a_step primary key (set_id, version, step)
);
alter table payout_reminders enable row level security;
alter table payout_reminders force row level security;
create policy payout_reminders_scope on payout_reminders using ((select scope_is_all()));
revoke update, delete, truncate on payout_reminders from ${app_role};

-- RWD-6: what the principal's bank has paid to partners, and for which set; one bank document for a set.
create table outgoing_payments (
    id                uuid          primary key,
    partner_id        uuid          not null references partners,
    number            text          not null,
    dated_on          date          not null,
    booked_on         date          not null,
    amount            numeric(15,2) not null,
    purpose           text          not null,
    status            text          not null check (status in ('WAITING', 'MATCHED', 'DISMISSED')),
    waits_because     text check (waits_because in ('NO_SET_OF_SUM', 'NUMBER_NOT_NAMED', 'SET_NOT_READY', 'SEVERAL_SETS')),
    set_id            uuid references payout_sets,
    dismissed_because text,
    created_at        timestamptz   not null default now(),
    constraint waiting_means_a_reason check ((status = 'WAITING') = (waits_because is not null)),
    constraint matched_means_a_set check ((status = 'MATCHED') = (set_id is not null)),
    constraint dismissed_means_a_reason check ((status = 'DISMISSED') = (dismissed_because is not null))
);
create unique index one_bank_payment_per_set on outgoing_payments (set_id) where set_id is not null;
create index outgoing_payments_by_day on outgoing_payments (booked_on, id);
create index outgoing_payments_by_amount on outgoing_payments (amount, id);
create index outgoing_payments_by_status_and_day on outgoing_payments (status, booked_on, id);
create index outgoing_payments_by_status_and_amount on outgoing_payments (status, amount, id);
create index outgoing_payments_of_partner on outgoing_payments (partner_id, booked_on) where status = 'WAITING';
alter table outgoing_payments enable row level security;
alter table outgoing_payments force row level security;
create policy outgoing_payments_scope on outgoing_payments using ((select scope_is_all()));
revoke delete, truncate on outgoing_payments from ${app_role};

-- RWD-9: whose hosting or corporate rewards wait for an operator, and until when; told_on is the day on which the partner was spoken to.
create table manual_payouts (
    id         uuid        not null unique,
    partner_id uuid        not null references partners,
    quarter    date        not null check (quarter = date_trunc('quarter', quarter::timestamp)),
    due_on     date        not null,
    opened_on  date        not null,
    done_on    date,
    told_on    date,
    told       text,
    created_at timestamptz not null default now(),
    primary key (partner_id, quarter),
    constraint what_is_made_is_told check (told_on is null or (done_on is not null and told is not null))
);
create index manual_payouts_by_due_day on manual_payouts (due_on, id);
create index manual_payouts_by_quarter on manual_payouts (quarter, due_on, id);
create index manual_payouts_to_be_made on manual_payouts (due_on, id) where done_on is null;
create index manual_payouts_to_be_told on manual_payouts (due_on, id) where done_on is not null and told_on is null;
create index manual_payouts_told on manual_payouts (due_on, id) where told_on is not null;
alter table manual_payouts enable row level security;
alter table manual_payouts force row level security;
create policy manual_payouts_scope on manual_payouts using ((select scope_is_all()));

-- RWD-8: who has asked to enter a partner's cabinet and waits, as identity-service tells of it.
create table waiting_memberships (
    person     uuid        not null,
    partner_id uuid        not null,
    created_at timestamptz not null default now(),
    primary key (person, partner_id)
);
alter table waiting_memberships enable row level security;
alter table waiting_memberships force row level security;
create policy waiting_memberships_scope on waiting_memberships using ((select scope_is_all()));

-- Missing documents that nothing explains are asked about once for a partner and quarter.
create table missing_payouts (
    partner_id uuid        not null references partners,
    quarter    date        not null,
    asked_at   timestamptz not null,
    created_at timestamptz not null default now(),
    primary key (partner_id, quarter)
);
alter table missing_payouts enable row level security;
alter table missing_payouts force row level security;
create policy missing_payouts_scope on missing_payouts using ((select scope_is_all()) or partner_id = (select scope_partner()));
