package io.partnercloud.platform.security;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Refuses to start a service whose database would show one partner's rows to another: a role that could switch
 * row-level security off, or a table with a {@code partner_id} and without forced security.
 */
final class RowSecurityCheck implements SmartInitializingSingleton {
    private final JdbcClient jdbc;
    private final List<String> unscopedTables;

    /** @param unscopedTables tables that hold a partner's id and still are for everybody, each for a reason */
    RowSecurityCheck(JdbcClient jdbc, String... unscopedTables) {
        this.jdbc = jdbc;
        this.unscopedTables = List.of(unscopedTables);
    }

    @Override
    public void afterSingletonsInstantiated() {
        var flaws = new ArrayList<String>();
        if (roleMayBypass()) {
            flaws.add("the app role is superuser or may bypass row-level security");
        }
        var owned = ownedTables();
        if (!owned.isEmpty()) {
            flaws.add("the app role owns " + String.join(", ", owned));
        }
        var open = openTables();
        open.removeAll(unscopedTables);
        if (!open.isEmpty()) {
            flaws.add("tables with partner_id but without forced row-level security and a policy: "
                    + String.join(", ", open));
        }
        if (!flaws.isEmpty()) {
            throw new RowSecurityViolated(String.join("; ", flaws));
        }
    }

    private boolean roleMayBypass() {
        return jdbc.sql("select rolsuper or rolbypassrls from pg_roles where rolname = current_user")
                .query(Boolean.class)
                .single();
    }

    private List<String> ownedTables() {
        return jdbc.sql("""
                        select relation.relname from pg_class relation
                        join pg_namespace namespace on namespace.oid = relation.relnamespace
                        where relation.relkind in ('r', 'p', 'v', 'm', 'S')
                          and namespace.nspname not in ('pg_catalog', 'information_schema')
                          and namespace.nspname not like 'pg\\_%'
                          and pg_has_role(current_user, relation.relowner, 'member')
                        order by relation.relname
                        """).query(String.class).list();
    }

    private List<String> openTables() {
        return new ArrayList<>(jdbc.sql("""
                        select relation.relname from pg_class relation
                        join pg_namespace namespace on namespace.oid = relation.relnamespace
                        join pg_attribute attribute on attribute.attrelid = relation.oid
                        where attribute.attname = 'partner_id' and not attribute.attisdropped
                          and relation.relkind in ('r', 'p')
                          and namespace.nspname not in ('pg_catalog', 'information_schema')
                          and not (relation.relrowsecurity and relation.relforcerowsecurity
                                   and exists (select from pg_policy where polrelid = relation.oid))
                        order by relation.relname
                        """).query(String.class).list());
    }
}
