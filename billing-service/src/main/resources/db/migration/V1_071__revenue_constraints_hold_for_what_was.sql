-- Checked apart, so that nobody waits for it.
alter table ledger_postings validate constraint a_posting_knows_its_accounts;
alter table act_lines validate constraint an_act_line_has_one_reason;
alter table act_lines validate constraint used_days_are_days;
