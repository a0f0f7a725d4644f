package io.partnercloud.benchmarks;

import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.Tokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A partner's page of invoices out of very many. What the database does for one request is taken from the database itself:
 * the time from pg_stat_statements, the plans from auto_explain.
 */
public final class InvoiceListBenchmark {
    private static final int REQUESTS = 300;

    private final Path log;
    private final BenchmarkDatabase database;

    private InvoiceListBenchmark(Options options) throws IOException {
        this.log = Files.createTempDirectory(
                "postgres-log-", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.setPosixFilePermissions(
                log, PosixFilePermissions.fromString("rwxrwxrwx")); // the server has a user of its own
        this.database = new BenchmarkDatabase(List.of(
                "shared_preload_libraries=pg_stat_statements\\,auto_explain",
                "pg_stat_statements.track_planning=on",
                "logging_collector=on",
                "log_directory=" + log,
                "log_filename=server.log",
                "log_file_mode=0644"));
        var _ = MonthlyRun.seeded(database, new MonthlyRun.Population(options.number("invoices", 1_000_000), 0, 0, 10));
        database.sql().sql("create extension if not exists pg_stat_statements").update();
    }

    public static void main(String[] arguments) throws IOException {
        var options = Options.of(arguments);
        var benchmark = new InvoiceListBenchmark(options);
        try (var service = BillingProcess.start(
                benchmark.database.database(), "localhost:1", options.number("heap", 256), options.forService())) {
            benchmark.measure("a partner with 900 invoices", service, 7, "");
            benchmark.measure("the same, its unpaid ones", service, 7, "&status=ISSUED");
            benchmark.measure("a partner with 100 000 invoices", service, 0, "");
            benchmark.measure("the same, the oldest first", service, 0, "&sort=number");
            benchmark.measure("the same, its paid ones", service, 0, "&status=PAID");
            benchmark.measure("the same, one client's", service, 0, "&client=1R0000100");
        }
        System.exit(0);
    }

    @SuppressWarnings("SystemOut")
    private void measure(String what, BillingProcess service, int partner, String filter) throws IOException {
        var id = database.sql()
                .sql("select id from bench_partners where no = ?")
                .param(partner)
                .query(UUID.class)
                .single();
        var api = service.api().as(Tokens.partner(id));
        var path = "/api/partner/invoices?size=20" + filter;
        ask(api, path, REQUESTS / 3);
        var _ = database.sql().sql("select pg_stat_statements_reset()").query().listOfRows();
        ask(api, path, REQUESTS);
        System.out.printf("%n%s: %s%n  in the database: %s%n", what, path, timeInDatabase());
        System.out.println(plans(api, path));
    }

    private static void ask(ApiClient api, String path, int times) {
        for (int request = 0; request < times; request++) {
            api.get(path).expect(200);
        }
    }

    /** Of everything that a request has the database do, planning counted in. */
    private String timeInDatabase() {
        return database.sql()
                .sql("""
                        select format('%s ms a request, %s statements (at most %s ms one)',
                                      round((sum(total_exec_time + total_plan_time) / :requests)::numeric, 2),
                                      round(sum(calls)::numeric / :requests, 1), round(max(max_exec_time)::numeric, 1))
                        from pg_stat_statements
                        where userid = (select oid from pg_roles where rolname = 'billing_app')
                          and query not like '%scheduled_tasks%' and query not like '%outbox%' and query not like '%business_clock%'
                        """)
                .param("requests", REQUESTS)
                .query(String.class)
                .single();
    }

    /** How the database reads invoices for one such request. */
    private String plans(ApiClient api, String path) throws IOException {
        var before = Files.size(log.resolve("server.log"));
        explain("0");
        api.get(path).expect(200);
        explain("-1");
        var lines = Files.readString(log.resolve("server.log"))
                .substring((int) before)
                .split("(?m)^(?=\\d{4}-)");
        return List.of(lines).stream()
                .filter(entry -> entry.contains("plan:") && entry.contains("invoices"))
                .map(entry -> entry.substring(entry.indexOf("duration:")))
                .collect(Collectors.joining());
    }

    private void explain(String minDuration) {
        for (var setting : List.of(
                "auto_explain.log_min_duration = " + minDuration,
                "auto_explain.log_analyze = on",
                "auto_explain.log_buffers = on")) {
            database.sql().sql("alter system set " + setting).update();
        }
        var _ = database.sql().sql("select pg_reload_conf()").query().listOfRows();
        Waiting.pause(Duration.ofSeconds(1));
    }
}
