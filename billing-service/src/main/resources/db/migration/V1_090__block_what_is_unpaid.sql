-- BLK-1: only what is unpaid is blocked. A block is of one subscription; until now it was of the whole client. A version of
-- this service from before writes no block any more: the job of the next day does.
alter table blocks add column subscription_id uuid references subscriptions;

-- Row-level security holds for whoever migrates as well. What was blocked is what is paid least far, the rent first.
select set_config('app.scope', 'all', true);
update blocks b set subscription_id =
    (select s.id from subscriptions s where s.client_id = b.client_id
     order by s.state = 'ENDED', s.paid_through, s.service <> 'RENT' limit 1);
alter table blocks alter column subscription_id set not null;

drop index one_open_block_per_client;
create unique index one_open_block_per_subscription on blocks (subscription_id) where lifted_on is null;
create index open_blocks_of_client on blocks (client_id) where lifted_on is null;
create index blocks_of_subscription on blocks (subscription_id, blocked_on);

-- Whose rent was stopped for another service gets it back.
insert into outbox (id, aggregatetype, aggregateid, type, payload, occurred_at)
select uuidv7(), 'billing.events', c.id::text, 'billing.client-unblocked.v1',
       jsonb_build_object('client', c.id, 'login', c.login, 'partner', c.partner_id, 'unblockedOn', current_date,
                          'service', 'RENT'),
       now()
from blocks b join subscriptions s on s.id = b.subscription_id join clients c on c.id = b.client_id
where b.lifted_on is null and s.service <> 'RENT';
