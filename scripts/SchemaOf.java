import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Runs a service's migrations in an empty database and prints what the catalogue then says, sorted, one fact a line. */
class SchemaOf {
    private static final List<String> FACTS = List.of(
            """
            select format('table %s column %s %s%s%s%s', t.relname, a.attname, format_type(a.atttypid, a.atttypmod),
                          case when a.attnotnull then ' not null' end,
                          ' default ' || pg_get_expr(d.adbin, d.adrelid),
                          nullif(format(' identity=%s generated=%s storage=%s', a.attidentity, a.attgenerated, a.attstorage),
                                 format(' identity= generated= storage=%s', y.typstorage)))
            from tables t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
            join pg_type y on y.oid = a.atttypid
            left join pg_attrdef d on d.adrelid = t.oid and d.adnum = a.attnum
            """,
            """
            select format('table %s constraint %s %s%s', t.relname, c.conname, pg_get_constraintdef(c.oid),
                          case when not c.convalidated then ' not valid' end)
            from tables t join pg_constraint c on c.conrelid = t.oid where c.contype <> 'n'
            """,
            """
            select format('table %s index %s', t.relname, pg_get_indexdef(i.indexrelid))
            from tables t join pg_index i on i.indrelid = t.oid
            where not exists (select from pg_constraint where conindid = i.indexrelid and conrelid = t.oid)
            """,
            """
            select format('table %s policy %s for %s using %s%s', t.relname, p.polname, p.polcmd,
                          pg_get_expr(p.polqual, p.polrelid), ' check ' || pg_get_expr(p.polwithcheck, p.polrelid))
            from tables t join pg_policy p on p.polrelid = t.oid
            """,
            """
            select format('table %s row security: %s', t.relname,
                          case when t.relforcerowsecurity and t.relrowsecurity then 'forced'
                               when t.relrowsecurity then 'not forced' else 'none' end) from tables t
            union all
            select format('table %s is %s', t.relname, obj_description(t.oid, 'pg_class')) from tables t
            where obj_description(t.oid, 'pg_class') is not null
            union all
            select format('table %s persistence %s options %s', t.relname, t.relpersistence, t.reloptions) from tables t
            where t.relpersistence <> 'p' or t.reloptions is not null
            """,
            """
            select format('table %s lets the app role%s', t.relname,
                          (select string_agg(' ' || lower(g.privilege_type), '' order by g.privilege_type)
                           from aclexplode(t.relacl) g where g.grantee = 'app'::regrole))
            from tables t
            union all
            select format('table %s lets the app role update its %s', t.relname, a.attname)
            from tables t join pg_attribute a on a.attrelid = t.oid and a.attacl is not null
            """,
            """
            select format('table %s %s', t.relname, pg_get_triggerdef(g.oid))
            from tables t join pg_trigger g on g.tgrelid = t.oid where not g.tgisinternal
            """,
            """
            select format('function %s', regexp_replace(pg_get_functiondef(p.oid), '\\s+', ' ', 'g'))
            from pg_proc p where p.pronamespace = 'public'::regnamespace
            """,
            """
            select format('view %s options %s: %s', v.relname, v.reloptions,
                          regexp_replace(pg_get_viewdef(v.oid), '\\s+', ' ', 'g'))
            from pg_class v where v.relkind in ('v', 'm') and v.relnamespace = 'public'::regnamespace
            """,
            """
            select format('sequence %s', s.relname)
            from pg_class s where s.relkind = 'S' and s.relnamespace = 'public'::regnamespace
            """);

    void main(String[] arguments) throws Exception {
        var url = "jdbc:postgresql://localhost:" + arguments[0] + "/";
        try (var server = DriverManager.getConnection(url + "postgres", "postgres", "")) {
            run(server, "create role app");
            run(server, "create role owner login");
            run(server, "create database service owner owner");
        }
        try (var database = DriverManager.getConnection(url + "service", "postgres", "")) {
            run(database, "alter schema public owner to owner");
            run(database, """
                    alter default privileges for role owner grant select, insert, update, delete on tables to app;
                    alter default privileges for role owner grant usage, select on sequences to app""");
        }
        try (var database = DriverManager.getConnection(url + "service", "owner", "")) {
            for (var migration : migrations(Path.of(arguments[1]), arguments[2])) {
                migrate(database, migration);
            }
        }
        try (var database = DriverManager.getConnection(url + "service", "postgres", "")) {
            print(database);
        }
    }

    private static List<Path> migrations(Path tree, String service) throws IOException {
        var files = new ArrayList<Path>();
        if (!service.equals("gateway")) { // it has none of the platform's tables
            files.addAll(sql(tree.resolve("platform/src/main/resources/db/platform")));
        }
        if (!service.equals("platform")) {
            files.addAll(sql(tree.resolve(service + "/src/main/resources/db/migration")));
        }
        return files;
    }

    private static List<Path> sql(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".sql")).sorted().toList();
        }
    }

    private static void migrate(Connection database, Path file) throws IOException, SQLException {
        database.setAutoCommit(false);
        try {
            run(database, Files.readString(file).replace("${app_role}", "app"));
        } catch (SQLException e) {
            throw new SQLException(file + ": " + e.getMessage(), e);
        }
        database.commit();
    }

    private static void print(Connection database) throws SQLException {
        var lines = new ArrayList<String>();
        for (var facts : FACTS) {
            lines.addAll(lines(database, """
                    with tables as (select * from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace)
                    """ + facts));
        }
        for (var table : lines(database, "select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace")) {
            lines.addAll(rows(database, table));
        }
        lines.stream().sorted().forEach(IO::println);
    }

    /** What the migrations put there, without the time at which they did. */
    private static List<String> rows(Connection database, String table) throws SQLException {
        return lines(database, """
                select format('table %1$s row %%s', jsonb_strip_nulls(to_jsonb(t) - 'created_at' - 'recorded_at'))
                from %1$s t""".formatted(table));
    }

    private static List<String> lines(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            var lines = new ArrayList<String>();
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
            return lines;
        }
    }

    private static void run(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
