-- A service that is given up ends with what is paid; until then it can be taken back. Nothing continues it.
alter table subscriptions
    add column given_up_on date,
    add constraint only_what_is_paid_before_can_be_given_up
        check (given_up_on is null or state = 'ACTIVE' and billing_mode = 'PREPAID');
create index subscriptions_given_up on subscriptions (paid_through, client_id) where given_up_on is not null;
