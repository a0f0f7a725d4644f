package io.partnercloud.benchmarks;

import io.partnercloud.testsupport.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Invoices as PDF, asked for over HTTP one after the other: printed and kept at the first request, only read at the second. */
public final class InvoicePdfBenchmark {
    private static final int WARM_UP = 300;
    private static final int MEASURED = 300;

    private InvoicePdfBenchmark() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) {
        var database = new BenchmarkDatabase(List.of());
        var options = Options.of(arguments);
        var _ = MonthlyRun.seeded(database, new MonthlyRun.Population(WARM_UP + MEASURED, 0, 0, 0));
        try (var service = BillingProcess.start(
                database.database(), "localhost:1", options.number("heap", 256), options.forService())) {
            var numbers = database.sql()
                    .sql("select number from invoices order by number")
                    .query(String.class)
                    .list();
            var _ = print(service, numbers.subList(0, WARM_UP));
            System.out.println("printed and kept: " + print(service, numbers.subList(WARM_UP, WARM_UP + MEASURED)));
            System.out.println("read again:       " + print(service, numbers.subList(WARM_UP, WARM_UP + MEASURED)));
            System.out.println("size:             "
                    + database.sql()
                            .sql("select round(avg(size) / 1024) || ' KB' from files where purpose = 'printed'")
                            .query(String.class)
                            .single());
        }
        System.exit(0);
    }

    private static Latencies print(BillingProcess service, List<String> numbers) {
        var operator = service.api().as(Tokens.operator());
        var nanos = new ArrayList<Long>();
        for (var number : numbers) {
            var start = System.nanoTime();
            operator.get("/api/admin/invoices/" + number + ".pdf").expect(200);
            nanos.add(System.nanoTime() - start);
        }
        return Latencies.of(nanos, 0);
    }
}
