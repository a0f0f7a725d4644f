package io.partnercloud.benchmarks;

import io.partnercloud.testsupport.TestBackends;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The run on the 20th beside one set-based statement that inserts the same rows, and what partners notice of it. */
public final class MonthlyRunBenchmark {
    private static final int WARM_UP = 20_000;

    private final Options options;
    private final BenchmarkDatabase database = new BenchmarkDatabase(List.of());
    private final MonthlyRun monthlyRun;

    private MonthlyRunBenchmark(Options options) {
        this.options = options;
        this.monthlyRun = MonthlyRun.seeded(
                database,
                new MonthlyRun.Population(
                        options.number("subscriptions", 100_000), WARM_UP, options.number("advance", 0), 0));
    }

    public static void main(String[] arguments) {
        System.setProperty("PARTNERCLOUD_TEST_BACKENDS", "embedded");
        var benchmark = new MonthlyRunBenchmark(Options.of(arguments));
        if (!Options.of(arguments).has("beside-only")) {
            benchmark.speed();
        }
        if (!Options.of(arguments).has("speed-only")) {
            benchmark.beside();
        }
        System.exit(0);
    }

    private void speed() {
        var statements = new ArrayList<MonthlyRun.Result>();
        var runs = new ArrayList<MonthlyRun.Result>();
        for (int round = 1; round <= options.number("rounds", 3); round++) {
            database.reset();
            statements.add(monthlyRun.setBased());
            say("one statement", statements.getLast());
            var bySql = monthlyRun.written();

            database.reset();
            var services = startAll();
            monthlyRun.warmUp(services.getFirst());
            database.settle();
            runs.add(monthlyRun.run(services));
            say("the run", runs.getLast());
            say("memory", services.stream().map(BillingProcess::memory).collect(Collectors.joining("; ")));
            say("outbox", relayed());
            services.forEach(BillingProcess::close);
            say("same rows", bySql.equals(monthlyRun.written()) ? bySql : bySql + " AND " + monthlyRun.written());
        }
        say("MEDIAN statement", median(statements));
        say("MEDIAN run", median(runs));
        say(
                "RATIO",
                "%.2f".formatted(median(runs).perSecond() / median(statements).perSecond()));
    }

    /** Partners' requests before and while the run goes on. */
    private void beside() {
        database.reset();
        try (var service = start();
                var requests = new PartnerRequests(
                        database.sql(), service.port(), options.number("requests-per-second", 50))) {
            monthlyRun.warmUp(service);
            Waiting.pause(Duration.ofSeconds(15));
            database.settle();
            var _ = requests.take();
            Waiting.pause(Duration.ofSeconds(options.number("idle-seconds", 20)));
            var idle = requests.take();
            say("partners, idle", idle);
            var run = monthlyRun.run(List.of(service));
            var busy = requests.take();
            say("partners, run", busy);
            say("the run beside", run);
            say("RATIO of p99", "%.2f".formatted(busy.p99() / idle.p99()));
            say("outbox", relayed());
        }
    }

    private List<BillingProcess> startAll() {
        return Stream.generate(this::start).limit(options.number("replicas", 1)).toList();
    }

    private BillingProcess start() {
        var kafka =
                options.has("no-broker") ? "localhost:1" : TestBackends.kafka().bootstrapServers();
        return BillingProcess.start(database.database(), kafka, options.number("heap", 256), options.forService());
    }

    private String relayed() {
        if (options.has("no-broker")) {
            return "no broker";
        }
        var start = System.nanoTime();
        var left = unsent();
        Waiting.until(() -> unsent() == 0);
        return "%,d events were still to be sent when the run was done; %.1f s later none"
                .formatted(left, (System.nanoTime() - start) / 1e9);
    }

    private long unsent() {
        return database.sql()
                .sql("select count(*) from outbox where sent_at is null")
                .query(Long.class)
                .single();
    }

    private static MonthlyRun.Result median(List<MonthlyRun.Result> results) {
        return results.stream()
                .sorted(Comparator.comparing(MonthlyRun.Result::took))
                .toList()
                .get(results.size() / 2);
    }

    @SuppressWarnings("SystemOut")
    private static void say(String what, Object figure) {
        System.out.printf("%-17s %s%n", what, figure);
    }
}
