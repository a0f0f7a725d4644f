package io.partnercloud.billing;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.base.client.Clients;
import io.partnercloud.contracts.billing.BillingEvent;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.jobs.Job;
import io.partnercloud.platform.jobs.JobRun;
import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.EventProbe;
import io.partnercloud.testsupport.ServiceDatabase;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.Tokens;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.support.TransactionTemplate;

/** What the integration tests of billing speak in: a partner, its clients, invoices, payments, days and jobs. */
@ServiceIT
@Import(BillingScenario.TestClock.class)
public abstract class BillingScenario {
    /** Example 1 of the manual: 3 890.00 a month. */
    protected static final String THREE_CONNECTIONS = """
            {"mode":"ALTERNATELY",
             "people":[{"count":2,"configurations":["ZUP","BP"]},{"count":1,"configurations":["BP"]}]}""";
    /** 1 230.00 a month. */
    protected static final String ONE_CONNECTION = """
            {"mode":"ALTERNATELY","people":[{"count":1,"configurations":["BP"]}]}""";

    private static final AtomicLong LOGINS = new AtomicLong(10_000);

    @TestConfiguration(proxyBeanMethods = false)
    static class TestClock {
        @Bean
        @Primary
        SettableClock settableClock() {
            return new SettableClock();
        }
    }

    protected final UUID partner = UUID.randomUUID();

    @Autowired
    protected ApiClient api;

    @Autowired
    protected EventProbe events;

    @Autowired
    protected ServiceDatabase database;

    @Autowired
    protected SettableClock clock;

    @Autowired
    protected TransactionTemplate transaction;

    @Autowired
    private Clients clients;

    @Autowired
    private List<Job> jobs;

    protected Client client() {
        return client("7707083893");
    }

    protected Client client(String inn) {
        var client = new Client(
                new ClientId(UUID.randomUUID()),
                ClientLogin.numbered(LOGINS.incrementAndGet()),
                partner,
                "ООО «Ромашка»",
                inn,
                null);
        transaction.executeWithoutResult(_ -> clients.provisioned(client, LocalDate.of(2020, 1, 1)));
        return client;
    }

    protected Answer askForInvoice(Client client, int months, String parameters) {
        return api.as(Tokens.partner(partner))
                .post(
                        "/api/partner/clients/" + client.login() + "/invoices",
                        "{\"months\":%d,\"parameters\":%s}".formatted(months, parameters));
    }

    protected Answer preview(Client client, String on, int months, String parameters) {
        return api.as(Tokens.partner(partner))
                .post(
                        "/api/partner/clients/" + client.login() + "/invoices?preview=true",
                        "{\"months\":%d,\"on\":\"%s\",\"parameters\":%s}".formatted(months, on, parameters));
    }

    protected Answer invoice(String number) {
        return api.as(Tokens.partner(partner))
                .get("/api/partner/invoices/" + number)
                .expect(200);
    }

    /** Open or overdue invoices of the client, the latest first. */
    protected List<String> invoicesOf(Client client, String status) {
        var items = api.as(Tokens.operator())
                .get("/api/admin/invoices?client=" + client.login() + "&status=" + status)
                .expect(200)
                .json()
                .at("/items");
        var numbers = new ArrayList<String>();
        items.forEach(item -> numbers.add(item.get("number").asString()));
        return numbers;
    }

    protected Answer pay(String invoice, String amount, String reference) {
        return api.as(Tokens.operator())
                .post(
                        "/api/admin/payments",
                        "{\"invoice\":\"%s\",\"amount\":\"%s\",\"reference\":\"%s\"}"
                                .formatted(invoice, amount, reference));
    }

    protected Answer pay(String invoice, String amount) {
        return pay(invoice, amount, "п/п " + UUID.randomUUID());
    }

    /** A client that has paid 3 890.00 a month through that month's end. */
    protected Client paidClient(String asksAndPaysOn) {
        clock.set(asksAndPaysOn);
        var client = client();
        var asked = askForInvoice(client, 1, THREE_CONNECTIONS).expect(201);
        pay(asked.text("/number"), asked.text("/total")).expect(201);
        return client;
    }

    protected Answer balance(Client client) {
        return api.as(Tokens.operator())
                .get("/api/admin/subscriptions/" + client.login() + "/balance")
                .expect(200);
    }

    /** Sets the clock to that day and runs one job on it; returns the subjects that were parked. */
    protected List<String> run(String job, String on) {
        return run(job, on, on);
    }

    /** Runs one job for a day that may be over. */
    protected List<String> run(String job, String on, String today) {
        clock.set(today);
        var run = new DirectRun(LocalDate.parse(on));
        job(job).run(run);
        return run.parked;
    }

    protected Job job(String name) {
        return jobs.stream()
                .filter(each -> each.name().equals("billing." + name))
                .findFirst()
                .orElseThrow();
    }

    protected <E extends BillingEvent> List<E> told(Class<E> type, Client client) {
        return events.published(type).stream()
                .filter(event -> event.key().equals(client.id().toString()))
                .toList();
    }

    /** What all movements of the client's accounts come to: nothing, always. */
    protected String sumOfLedger(Client client) {
        return database.asSuperuser()
                .sql("select coalesce(sum(amount), 0) from ledger_entries where client_id = :client")
                .param("client", client.id().value())
                .query(BigDecimal.class)
                .single()
                .stripTrailingZeros()
                .toPlainString();
    }

    /** A run without the platform's bookkeeping. */
    private final class DirectRun implements JobRun {
        private final LocalDate on;
        private final List<String> parked = new ArrayList<>();

        DirectRun(LocalDate on) {
            this.on = on;
        }

        @Override
        public LocalDate on() {
            return on;
        }

        @Override
        public void total(long subjects) {}

        @Override
        public void subject(String subject, Runnable work) {
            try {
                transaction.executeWithoutResult(_ -> work.run());
            } catch (RuntimeException e) {
                parked.add(subject + ": " + e);
            }
        }

        @Override
        public void chunk(Supplier<Integer> work) {
            transaction.execute(_ -> work.get());
        }
    }
}
