package io.partnercloud.billing.agreements.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.partnercloud.billing.BillingServiceApplication;
import io.partnercloud.testsupport.ServiceDatabase;
import io.partnercloud.testsupport.ServiceProcess;
import io.partnercloud.testsupport.TestBackends;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** INV-4, INV-5 with real processes: two replicas share the run on the 20th, and both are killed in the middle of it. */
class MonthlyRunKilledIT {
    private static final int CLIENTS = 1_000;
    private static final Map<String, String> IMPATIENT = Map.of(
            "billing.monthly-run.clients-per-transaction", "10",
            "partnercloud.jobs.dead", "2s",
            "partnercloud.jobs.tick", "100ms",
            "partnercloud.jobs.help", "100ms",
            "db-scheduler.polling-interval", "100ms",
            "db-scheduler.heartbeat-interval", "500ms");

    private final ServiceDatabase database = TestBackends.freshDatabase("billing");
    private final JdbcClient sql = database.asSuperuser();

    @Test
    void everyClientHasExactlyOneInvoiceForThePeriodAndNoNumberIsMissing() {
        try (var one = start();
                var other = start()) {
            paidClients();
            letTheTwentiethCome();

            awaitInvoices(CLIENTS / 8);
            awaitHelp();
            var owner = owns(one) ? one : other;
            var helper = owns(one) ? other : one;
            owner.kill();
            awaitInvoices(invoices() + CLIENTS / 8); // the other goes on with what is planned
            helper.kill();
        }
        assertThat(invoices()).isBetween(CLIENTS / 4L, CLIENTS - 1L);
        try (var _ = start()) {
            await().atMost(Duration.ofSeconds(90)).until(() -> runs().getLast().endsWith("DONE"));
        }

        assertThat(runs()).contains("1 ABANDONED").last().asString().endsWith("DONE");
        assertThat(number("select count(distinct client_id) from invoices")).isEqualTo(CLIENTS);
        assertThat(invoices()).isEqualTo(CLIENTS);
        assertThat(number("select count(*) from job_subjects_parked")).isZero();
        assertThat(texts("select min(number) || ' to ' || max(number) from invoices"))
                .containsExactly("%d-000001 to %1$d-001000".formatted(year()));
        assertThat(number("select last_number from document_counters")).isEqualTo(CLIENTS);
        assertThat(number("select count(*) from invoice_lines")).isEqualTo(CLIENTS);
        assertThat(texts("select count(*) || ' postings of ' || sum(amount) from ledger_postings"))
                .containsExactly("1000 postings of 1230000.00"); // 1 000 times 1 230.00
        assertThat(
                        number(
                                "select count(distinct payload ->> 'invoice') from outbox where type = 'billing.invoice-issued.v1'"))
                .isEqualTo(CLIENTS);
        assertThat(number("select count(*) from outbox where type = 'billing.invoice-issued.v1'"))
                .isEqualTo(CLIENTS);
    }

    private ServiceProcess start() {
        return ServiceProcess.start(BillingServiceApplication.class, database, IMPATIENT);
    }

    private static boolean owns(ServiceProcess process) {
        return process.log().stream()
                .anyMatch(line -> line.contains("issue-monthly-invoices for") && line.contains("run 1"));
    }

    /** One connection each, for 1 230.00 a month, paid through the month of the next 20th. */
    private void paidClients() {
        sql.sql("""
                        insert into clients (id, login, partner_id, name)
                        select uuidv7(), '1R' || lpad(n::text, 5, '0'), uuidv7(), 'ООО «Ромашка»' from generate_series(1, :clients) n
                        """).param("clients", CLIENTS).update();
        sql.sql("""
                        insert into subscriptions (id, client_id, partner_id, service, tariff, parameters, monthly, state,
                                                   contract_date, paid_through)
                        select uuidv7(), id, partner_id, 'RENT', 'UNIFIED',
                               '{"mode": "ALTERNATELY", "people": [{"count": 1, "configurations": ["BP"]}],
                                 "extras": {"infobases": 0, "infobaseGb": 0, "fileGb": 0, "terminalAccess": false,
                                            "publishedInfobases": 0, "exchangeServer": false, "premium": false}}',
                               1230.00, 'ACTIVE', :paidThrough::date - 20, :paidThrough
                        from clients
                        """)
                .param(
                        "paidThrough",
                        twentieth().plusMonths(1).withDayOfMonth(1).minusDays(1))
                .update();
        sql.sql("analyze").update();
    }

    /** The sandbox's date is moved in the database: both processes see it at once, and do the days between first. */
    private void letTheTwentiethCome() {
        sql.sql("update business_clock set days = :on::date - (now() at time zone 'Europe/Moscow')::date")
                .param("on", twentieth())
                .update();
    }

    /** The next one after today. */
    private LocalDate twentieth() {
        var today = sql.sql("select (now() at time zone 'Europe/Moscow')::date")
                .query(LocalDate.class)
                .single();
        return today.getDayOfMonth() < 20
                ? today.withDayOfMonth(20)
                : today.plusMonths(1).withDayOfMonth(20);
    }

    private int year() {
        return number("select max(extract(year from issued_on)) from invoices").intValue();
    }

    private void awaitInvoices(long number) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> invoices() >= number);
    }

    /** Two traces: that of the owner and that of its helper. */
    private void awaitHelp() {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> texts(
                                        "select distinct split_part(traceparent, '-', 2) from outbox where traceparent is not null")
                                .size()
                        == 2);
    }

    private Long invoices() {
        return number("select count(*) from invoices");
    }

    private List<String> runs() {
        return texts("""
                select run_number || ' ' || status from job_runs
                where job = 'billing.issue-monthly-invoices' order by business_date, run_number
                """);
    }

    private Long number(String query) {
        return sql.sql(query).query(Long.class).single();
    }

    private List<String> texts(String query) {
        return sql.sql(query).query(String.class).list();
    }
}
