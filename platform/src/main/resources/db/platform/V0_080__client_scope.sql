-- PRT-11: a client's user sees the rows of its own account, whichever partner serves it. A table with a client_id that
-- clients may see has, beside the policy for partners, one of
--
--     create policy t_scope_of_client on t using (client_id = (select scope_client()));
--
-- A scalar sub-select is evaluated once per statement. Null where the scope is not a client's.
create function scope_client() returns uuid
    language sql stable parallel safe
    return case when current_setting('app.scope', true) ~ '^client:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
                then substr(current_setting('app.scope', true), 8)::uuid end;
