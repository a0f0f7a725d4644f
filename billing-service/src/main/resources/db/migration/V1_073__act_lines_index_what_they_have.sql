-- Hardly any line of an act is of a credit or takes back: the two rules need no entry for all the others.
alter table act_lines drop constraint a_credit_line_is_recognised_once;
create unique index a_credit_line_is_recognised_once on act_lines (credit_line) where credit_line is not null;
alter table act_lines drop constraint an_act_line_is_taken_back_once;
create unique index an_act_line_is_taken_back_once on act_lines (takes_back) where takes_back is not null;
