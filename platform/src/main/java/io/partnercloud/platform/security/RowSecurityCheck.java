package io.partnercloud.platform.security;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Refuses to start a service whose database would show one partner's rows to another: a role that could switch
 * row-level security off, or a table with neither a forced policy nor a comment that says why it needs none.
 */
final class RowSecurityCheck implements SmartInitializingSingleton {
    private final JdbcClient jdbc;

    RowSecurityCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
        if (!open.isEmpty()) {
            flaws.add("tables with neither a forced policy nor a comment \"no row scope: <reason>\": "
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

    /** A table that the role may not touch at all is none of its business, such as the history of the migrations. */
    private List<String> openTables() {
        return jdbc.sql("""
                        select relation.relname from pg_class relation
                        join pg_namespace namespace on namespace.oid = relation.relnamespace
                        where relation.relkind in ('r', 'p', 'm', 'f')
                          and namespace.nspname not in ('pg_catalog', 'information_schema')
                          and namespace.nspname not like 'pg\\_%'
                          and has_any_column_privilege(relation.oid, 'select, insert, update')
                          and not (relation.relrowsecurity and relation.relforcerowsecurity
                                   and exists (select from pg_policy where polrelid = relation.oid))
                          and coalesce(obj_description(relation.oid, 'pg_class'), '') !~ '^no row scope: .'
                        order by relation.relname
                        """).query(String.class).list();
    }
}
