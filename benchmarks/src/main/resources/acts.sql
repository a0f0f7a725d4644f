-- It is the last day of the month that all have paid for; :postpaid in a hundred pay for it afterwards.
update business_clock set days = :month_end::date - current_date;
update jobs set done_through = :month_end::date;

create temporary table bench_postpaid as
select subscription, invoice, (date_trunc('month', :month_end::date) - interval '1 day')::date as paid_through
from bench_subscribers where n % 100 < :postpaid and paid_through = :month_end::date;
update subscriptions s
set billing_mode = 'POSTPAID', paid_through = p.paid_through, parameters = jsonb_set(parameters, '{extras,premium}', 'true')
from bench_postpaid p where s.id = p.subscription;
update invoices i
set period_start = date_trunc('month', p.paid_through), period_end = p.paid_through, recognised = 'WHOLLY'
from bench_postpaid p where i.number = p.invoice;
