-- The audit is looked through by action, too.
create index audit_records_by_action on audit_records (action, at desc);
