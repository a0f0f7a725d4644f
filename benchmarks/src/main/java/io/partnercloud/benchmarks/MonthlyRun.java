package io.partnercloud.benchmarks;

import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.Tokens;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The run on the 20th on a database of subscribers: seeds it, runs it through the service or as one statement. */
final class MonthlyRun {
    static final String JOB = "billing.issue-monthly-invoices";
    private static final String NO_BROKER = "localhost:1";

    /** What a run took. */
    record Result(long invoices, Duration took, Duration javaTime, Duration databaseTime) {
        double perSecond() {
            return invoices / (took.toNanos() / 1e9);
        }

        double millisOfProcessorEach() {
            return javaTime.plus(databaseTime).toNanos() / 1e6 / invoices;
        }

        @Override
        public String toString() {
            return "%,d invoices in %.1f s: %,.0f a second; processor time each %.3f ms (Java %.3f, PostgreSQL %.3f)"
                    .formatted(
                            invoices,
                            took.toMillis() / 1e3,
                            perSecond(),
                            millisOfProcessorEach(),
                            javaTime.toNanos() / 1e6 / invoices,
                            databaseTime.toNanos() / 1e6 / invoices);
        }
    }

    private final BenchmarkDatabase database;
    private final LocalDate today;
    private final LocalDate paidThrough;

    /** @param today a 20th */
    private MonthlyRun(BenchmarkDatabase database, LocalDate today) {
        this.database = database;
        this.today = today;
        this.paidThrough = YearMonth.from(today).atEndOfMonth();
    }

    /**
     * Who is there.
     *
     * @param due whose next invoice is due on the 20th
     * @param warmUp whose was due a month before
     * @param advancePercent so many in a hundred have paid a month in advance
     * @param bigPartnerPercent so many in a hundred belong to one and the same partner
     */
    record Population(int due, int warmUp, int advancePercent, int bigPartnerPercent) {}

    /** Migrates and seeds; the service's business date will be the next 20th. */
    static MonthlyRun seeded(BenchmarkDatabase database, Population population) {
        BillingProcess.start(database.database(), NO_BROKER, 256, List.of()).close();
        var today = database.sql().sql("""
                        update business_clock set days = day - current_date
                        from (select day::date from generate_series(current_date, current_date + 31, '1 day') as day
                              where extract(day from day) = 20 limit 1) as next
                        returning day
                        """).query(LocalDate.class).single();
        database.sql().sql("update jobs set done_through = ?").param(today).update();
        var run = new MonthlyRun(database, today);
        database.run(
                "seed.sql",
                Map.of(
                        "due", population.due,
                        "warm_up", population.warmUp,
                        "paid_through", run.paidThrough,
                        "advance", population.advancePercent,
                        "big", population.bigPartnerPercent));
        database.keep();
        return run;
    }

    /** For those whose paid days end a month before: what is compiled and cached at the second run is so now. */
    void warmUp(BillingProcess service) {
        var _ = run(service, today.minusMonths(1));
    }

    /** Asks one replica for the run as an operator does, and watches it to its end. */
    Result run(List<BillingProcess> replicas) {
        var java = javaTime(replicas);
        var postgres = database.processorTime();
        var run = run(replicas.getFirst(), today);
        return new Result(
                run.invoices,
                run.took,
                javaTime(replicas).minus(java),
                database.processorTime().minus(postgres));
    }

    private record Done(long invoices, Duration took) {}

    private Done run(BillingProcess service, LocalDate on) {
        ApiClient operator = service.api().as(Tokens.operator());
        var run = operator.post("/api/admin/jobs/" + JOB + "/runs", Map.of("on", on))
                .expect(202)
                .header("Location")
                .orElseThrow();
        Waiting.until(() -> isOver(on));
        var answer = operator.get(run);
        if (!answer.text("/status").equals("DONE") || !answer.text("/failed").equals("0")) {
            throw new IllegalStateException(answer.text());
        }
        return database.sql()
                .sql("""
                        select done, extract(epoch from finished_at - started_at) as seconds from job_runs
                        where job = ? and business_date = ? and status = 'DONE'
                        """)
                .params(JOB, on)
                .query((row, _) ->
                        new Done(row.getLong("done"), Duration.ofNanos((long) (row.getDouble("seconds") * 1e9))))
                .single();
    }

    /** Asked of the database, so that asking costs the service nothing. */
    private boolean isOver(LocalDate on) {
        return database.sql().sql("""
                        select not exists (select from job_runs
                                           where job = ? and business_date = ? and status in ('REQUESTED', 'RUNNING'))
                        """).params(JOB, on).query(Boolean.class).single();
    }

    /** The same rows by the yardstick's one statement. */
    Result setBased() {
        JdbcClient sql = database.sql();
        var postgres = database.processorTime();
        var start = System.nanoTime();
        database.run(
                "set-based.sql",
                Map.of(
                        "paid_through", paidThrough,
                        "period_end", YearMonth.from(paidThrough).plusMonths(1).atEndOfMonth(),
                        "today", today,
                        "due_on", today.plusDays(7),
                        "year", today.getYear()));
        var took = Duration.ofNanos(System.nanoTime() - start);
        return new Result(
                issued(sql), took, Duration.ZERO, database.processorTime().minus(postgres));
    }

    /** Numbers of rows and sums of all that a run writes: the same whoever has written it. */
    String written() {
        return database.sql()
                .sql("""
                        select (select count(*) || ' invoices of ' || sum(total) from invoices where period_start > :paidThrough)
                            || (select ', ' || count(*) || ' lines of ' || sum(amount) from invoice_lines where from_on > :paidThrough)
                            || (select ', ' || count(*) || ' postings of ' || sum(amount) from ledger_postings
                                where document in (select number from invoices where period_start > :paidThrough))
                            || (select ', ' || count(*) || ' events of ' || sum((payload ->> 'total')::numeric) from outbox
                                where payload #>> '{periods,0,from}' > :paidThrough::text)
                        """)
                .param("paidThrough", paidThrough)
                .query(String.class)
                .single();
    }

    private long issued(JdbcClient sql) {
        return sql.sql("select count(*) from invoices where period_start > ?")
                .param(paidThrough)
                .query(Long.class)
                .single();
    }

    private static Duration javaTime(List<BillingProcess> processes) {
        return processes.stream().map(each -> Processor.time(each.pid())).reduce(Duration.ZERO, Duration::plus);
    }
}
