-- SVC-3: what somebody who asks for HOSTING or CORPORATE needs, and what an operator answers. partner_id is null where it
-- came from the site: then only operators see it.
create table questionnaires (
    id              uuid        primary key,
    service         text        not null check (service in ('HOSTING', 'CORPORATE')),
    partner_id      uuid,
    company         text        not null,
    inn             text,
    contact_name    text        not null,
    phone           text        not null,
    email           text        not null,
    consented_at    timestamptz,
    users           int         not null check (users > 0),
    configurations  text[]      not null,
    infobase_gb     int check (infobase_gb >= 0),
    file_gb         int check (file_gb >= 0),
    wishes          text,
    received_on     date        not null,
    state           text        not null check (state in ('RECEIVED', 'TAKEN', 'ANSWERED', 'DECLINED', 'ORDERED')),
    taken_by        text,
    monthly         numeric(15, 2) check (monthly >= 0),
    description     text,
    vat             text check (vat in ('WITHOUT_VAT', 'RATE_IN_FORCE')),
    valid_through   date,
    decline_reason  text,
    declined_on     date,
    subscription_id uuid references subscriptions,
    ordered_on      date,
    version         bigint      not null default 0,
    created_at      timestamptz not null default now(),
    constraint who_writes_from_the_site_consents check (partner_id is not null or consented_at is not null),
    constraint an_answer_has_its_price_and_end check (state not in ('ANSWERED', 'ORDERED')
        or monthly is not null and description is not null and vat is not null and valid_through is not null),
    constraint a_declined_one_says_why check ((state = 'DECLINED') = (decline_reason is not null and declined_on is not null)),
    constraint an_ordered_one_has_its_subscription
        check ((state = 'ORDERED') = (subscription_id is not null and ordered_on is not null))
);
create index questionnaires_of_partner on questionnaires (partner_id, received_on desc, id desc);
create index questionnaires_by_state on questionnaires (state, received_on desc, id desc);
create index questionnaires_by_day on questionnaires (received_on desc, id desc);
alter table questionnaires enable row level security;
alter table questionnaires force row level security;
create policy questionnaires_scope on questionnaires using (partner_visible(partner_id));
revoke delete on questionnaires from ${app_role};
