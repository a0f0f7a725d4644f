-- CHG-2, CHG-3: a surcharge's or a credit's line that takes back what was paid for the old parameters accrues a negative
-- reward of its own, without correcting an earlier line.
alter table accruals drop constraint only_a_correction_takes_back;
alter table accruals add constraint an_accrual_is_on_some_money check (base <> 0);
