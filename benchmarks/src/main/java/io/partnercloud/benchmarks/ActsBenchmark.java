package io.partnercloud.benchmarks;

import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.TestBackends;
import io.partnercloud.testsupport.Tokens;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The acts of a month's end (INV-9): how long they take, and how much processor and memory. */
public final class ActsBenchmark {
    private static final String JOB = "billing.issue-acts";
    private static final int WARM_UP = 20_000;

    private final Options options;
    private final BenchmarkDatabase database = new BenchmarkDatabase(List.of());
    private final LocalDate monthEnd;

    private ActsBenchmark(Options options) {
        this.options = options;
        var _ = MonthlyRun.seeded(
                database, new MonthlyRun.Population(options.number("clients", 100_000), WARM_UP, 0, 0));
        this.monthEnd = database.sql()
                .sql("select max(paid_through) from subscriptions")
                .query(LocalDate.class)
                .single();
        database.run("acts.sql", Map.of("month_end", monthEnd, "postpaid", options.number("postpaid", 0)));
        database.keep();
    }

    public static void main(String[] arguments) {
        System.setProperty("PARTNERCLOUD_TEST_BACKENDS", "embedded");
        var benchmark = new ActsBenchmark(Options.of(arguments));
        for (int round = 1; round <= Options.of(arguments).number("rounds", 3); round++) {
            benchmark.round();
        }
        System.exit(0);
    }

    private void round() {
        database.reset();
        var kafka =
                options.has("no-broker") ? "localhost:1" : TestBackends.kafka().bootstrapServers();
        try (var service =
                BillingProcess.start(database.database(), kafka, options.number("heap", 256), options.forService())) {
            var _ = run(service, monthEnd.withDayOfMonth(1).minusDays(1));
            database.settle();
            var java = Processor.time(service.pid());
            var postgres = database.processorTime();
            var took = run(service, monthEnd);
            say(
                    "the acts",
                    took,
                    Processor.time(service.pid()).minus(java),
                    database.processorTime().minus(postgres));
            System.out.printf("memory            %s%n", service.memory());
        }
    }

    /** Asks for the run as an operator does, and waits in the database for its end, so that asking costs the service nothing. */
    private Duration run(BillingProcess service, LocalDate on) {
        ApiClient operator = service.api().as(Tokens.operator());
        var run = operator.post("/api/admin/jobs/" + JOB + "/runs", Map.of("on", on))
                .expect(202)
                .header("Location")
                .orElseThrow();
        Waiting.until(() ->
                database.sql().sql("""
                        select not exists (select from job_runs
                                           where job = ? and business_date = ? and status in ('REQUESTED', 'RUNNING'))
                        """).params(JOB, on).query(Boolean.class).single());
        var answer = operator.get(run);
        if (!answer.text("/status").equals("DONE") || !answer.text("/failed").equals("0")) {
            throw new IllegalStateException(answer.text());
        }
        return database.sql()
                .sql("""
                        select extract(epoch from finished_at - started_at) as seconds from job_runs
                        where job = ? and business_date = ? and status = 'DONE'
                        """)
                .params(JOB, on)
                .query((row, _) -> Duration.ofNanos((long) (row.getDouble("seconds") * 1e9)))
                .single();
    }

    @SuppressWarnings("SystemOut")
    private void say(String what, Duration took, Duration java, Duration postgres) {
        var acts = database.sql()
                .sql("select count(*) from acts where issued_on = ?")
                .param(monthEnd)
                .query(Long.class)
                .single();
        System.out.printf(
                "%-17s %,d acts in %.1f s: %,.0f a second; processor time each %.3f ms (Java %.3f, PostgreSQL %.3f)%n",
                what,
                acts,
                took.toMillis() / 1e3,
                acts / (took.toNanos() / 1e9),
                java.plus(postgres).toNanos() / 1e6 / acts,
                java.toNanos() / 1e6 / acts,
                postgres.toNanos() / 1e6 / acts);
    }
}
