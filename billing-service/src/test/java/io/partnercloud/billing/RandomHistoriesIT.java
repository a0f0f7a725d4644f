package io.partnercloud.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.client.Client;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.testsupport.Tokens;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever happens in whatever order: no rouble appears or vanishes, no day is billed twice (INV-4, INV-7). */
class RandomHistoriesIT extends BillingScenario {
    private static final List<String> DAILY =
            List.of("mark-overdue", "issue-monthly-invoices", "block-debtors", "remind-debtors", "delete-debtors");

    @Autowired
    private JdbcClient jdbc;

    private final List<String> payments = new ArrayList<>();

    static LongStream seeds() {
        return LongStream.range(0, 15);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theBooksAlwaysBalance(long seed) {
        var random = new Random(seed);
        var day = LocalDate.parse("2026-09-01").plusDays(random.nextInt(30));
        clock.set(day.toString());
        var client = client();

        for (var step = 0; step < 30; step++) {
            switch (random.nextInt(8)) {
                case 0, 1 -> ask(client, 1 + random.nextInt(3), THREE_CONNECTIONS);
                case 2 -> ask(client, 1, ONE_CONNECTION);
                case 3, 4 -> payWhatIsOpen(client, random);
                case 5 -> payAsAdvance(client, random);
                case 6 -> reverseSomething(random);
                default -> day = daysPass(day, random);
            }
            theBooksBalance(client);
        }
    }

    /** Issued, or refused for a reason: partly paid, overdue, other parameters, deleted. */
    private void ask(Client client, int months, String parameters) {
        assertThat(askForInvoice(client, months, parameters).status()).isIn(201, 409);
    }

    private void payWhatIsOpen(Client client, Random random) {
        var balance = balance(client).json().at("/open");
        if (!balance.isEmpty()) {
            var open = Money.of(balance.get(0).get("amount").asString()).inKopecks();
            var amount =
                    switch (random.nextInt(3)) {
                        case 0 -> 1 + random.nextLong(open);
                        case 1 -> open;
                        default -> open + random.nextInt(500_000);
                    };
            var answer = pay(
                    balance.get(0).get("invoice").asString(),
                    Money.kopecks(amount).toString());
            payments.add(answer.expect(201).text("/id"));
        }
    }

    private void payAsAdvance(Client client, Random random) {
        var answer = api.as(Tokens.operator())
                .post(
                        "/api/admin/payments",
                        "{\"client\":\"%s\",\"amount\":\"%s\",\"reference\":\"%s\"}"
                                .formatted(
                                        client.login(), Money.kopecks(1 + random.nextInt(800_000)), UUID.randomUUID()));
        payments.add(answer.expect(201).text("/id"));
    }

    private void reverseSomething(Random random) {
        if (!payments.isEmpty()) {
            var id = payments.remove(random.nextInt(payments.size()));
            api.as(Tokens.operator())
                    .post("/api/admin/payments/" + id + "/reversal", "{\"reason\":\"возврат\"}")
                    .expect(200);
        }
    }

    private LocalDate daysPass(LocalDate from, Random random) {
        var day = from;
        for (var i = 0; i < 1 + random.nextInt(12); i++) {
            day = day.plusDays(1);
            for (var job : DAILY) {
                if (!job.startsWith("issue") || day.getDayOfMonth() == 20) {
                    assertThat(run(job, day.toString())).as(job + " on " + day).isEmpty();
                }
            }
        }
        return day;
    }

    private void theBooksBalance(Client client) {
        nothingOf(client, "every debit has its credit", """
                select coalesce(sum(amount), 0) from ledger_entries where client_id = :client""");
        assertThat(Money.of(balance(client).text("/advance")).isNegative()).isFalse();
        nothingOf(client, "what is owed is what open invoices ask for", """
                select (select coalesce(sum(amount), 0) from ledger_entries
                        where client_id = :client and account = 'RECEIVABLE')
                     - (select coalesce(sum(total - paid), 0) from invoices
                        where client_id = :client and status <> 'CANCELLED')""");
        nothingOf(client, "what is paid of an invoice is what was used for it", """
                select coalesce(sum(abs(i.paid - (select coalesce(sum(a.amount), 0) from allocations a
                                                  where a.invoice = i.number))), 0)
                from invoices i where i.client_id = :client""");
        nothingOf(client, "no line gets more than it asks for, and a paid invoice's lines are full", """
                select count(*) from invoice_lines l join invoices i on i.number = l.invoice
                cross join lateral (select coalesce(sum(al.amount), 0) as used from allocation_lines al
                                    where al.line_id = l.id) u
                where i.client_id = :client
                  and (u.used < 0 or u.used > l.amount or i.status = 'PAID' and u.used <> l.amount)""");
        nothingOf(client, "money that came is used or advance", """
                select (select coalesce(sum(amount), 0) from payments
                        where client_id = :client and reversed_on is null)
                     - (select coalesce(sum(amount), 0) from allocations where client_id = :client)
                     + (select coalesce(sum(amount), 0) from ledger_entries
                        where client_id = :client and account = 'ADVANCE')""");
        nothingOf(client, "no day is billed twice", """
                select count(*) from invoices a join invoices b
                    on a.client_id = b.client_id and a.number < b.number
                   and daterange(a.period_start, a.period_end, '[]') && daterange(b.period_start, b.period_end, '[]')
                where a.client_id = :client and a.status <> 'CANCELLED' and b.status <> 'CANCELLED'""");
    }

    private void nothingOf(Client client, String rule, String difference) {
        BigDecimal found = transaction.execute(_ -> jdbc.sql(difference)
                .param("client", client.id().value())
                .query(BigDecimal.class)
                .single());
        assertThat(found).as(rule).isEqualByComparingTo(BigDecimal.ZERO);
    }
}
