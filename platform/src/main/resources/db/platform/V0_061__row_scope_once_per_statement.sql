-- For tables with long lists. Of partner_visible(partner_id) every row evaluates the setting anew, about a microsecond: more
-- than all else that counting through an index does. A scalar sub-select is evaluated once per statement, but a function
-- that holds one is not put in the place of its call. So such a table's policy says the same in this form:
--
--     create policy t_scope on t using ((select scope_is_all()) or partner_id = (select scope_partner()));
create function scope_is_all() returns boolean
    language sql stable parallel safe
    return current_setting('app.scope', true) = 'all';

-- Null where the scope is not a partner's.
create function scope_partner() returns uuid
    language sql stable parallel safe
    return case when current_setting('app.scope', true) ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
                then current_setting('app.scope', true)::uuid end;
