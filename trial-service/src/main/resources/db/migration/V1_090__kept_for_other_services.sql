-- SVC-1: an account is kept while another paid service than the rent needs it. What was paid before is heard of with the next
-- payment, or by reading the topic anew.
alter table clients
    add column other_services text[] not null default '{}',
    drop constraint clients_block_reason_check,
    add constraint a_known_reason_of_a_block check (block_reason in ('TRIAL_ENDED', 'DEBT', 'RENT_ENDED')),
    add constraint whose_rent_ended_has_paid_once
        check (status <> 'BLOCKED' or block_reason <> 'RENT_ENDED' or paid_through is not null);
drop index clients_to_be_deleted;
create index clients_to_be_deleted on clients (deletion_on)
    where status = 'BLOCKED' and block_reason <> 'DEBT' and other_services = '{}';
