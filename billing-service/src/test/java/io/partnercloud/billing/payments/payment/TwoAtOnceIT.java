package io.partnercloud.billing.payments.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.partnercloud.billing.BillingScenario;
import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.billing.invoicing.ledger.Ledger;
import io.partnercloud.billing.invoicing.ledger.Posting;
import io.partnercloud.contracts.billing.InvoicePaid;
import io.partnercloud.contracts.billing.PaymentReceived;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.testsupport.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** What happens when two do the same at the same time, or one dies in the middle. */
class TwoAtOnceIT extends BillingScenario {
    @Autowired
    private RecordPayment recordPayment;

    @Autowired
    private Ledger ledger;

    private static List<Answer> atOnce(List<Callable<Answer>> calls) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var futures = new ArrayList<Future<Answer>>();
            calls.forEach(call -> futures.add(threads.submit(call)));
            var answers = new ArrayList<Answer>();
            for (var future : futures) {
                answers.add(future.get());
            }
            return answers;
        }
    }

    private String askedFor(Client client) {
        clock.set("2026-10-20");
        return askForInvoice(client, 1, THREE_CONNECTIONS).expect(201).text("/number");
    }

    @Test // INV-6
    void onePaymentSentManyTimesAtOnceIsTakenOnce() throws Exception {
        var client = client();
        var number = askedFor(client);
        var reference = "п/п " + UUID.randomUUID();

        var answers = atOnce(IntStream.range(0, 8)
                .<Callable<Answer>>mapToObj(_ -> () -> pay(number, "5395.81", reference))
                .toList());

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(201));
        assertThat(answers.stream().map(answer -> answer.text("/id")).distinct())
                .hasSize(1);
        assertThat(told(PaymentReceived.class, client)).hasSize(1);
        assertThat(told(InvoicePaid.class, client)).hasSize(1);
        assertThat(balance(client).text("/advance")).isEqualTo("0.00");
    }

    @Test // INV-7
    void twoPaymentsForOneInvoiceAtOnceDoNotPayItTwice() throws Exception {
        var client = client();
        var number = askedFor(client);

        var answers = atOnce(List.of(() -> pay(number, "5395.81"), () -> pay(number, "5395.81")));

        assertThat(answers.stream().map(Answer::status)).containsExactlyInAnyOrder(201, 409);
        assertThat(told(InvoicePaid.class, client)).hasSize(1);
        assertThat(balance(client).text("/debt")).isEqualTo("0.00");
        assertThat(sumOfLedger(client)).isEqualTo("0");
    }

    @Test // INV-1
    void oneRequestSentTwiceAtOnceMakesOneInvoice() throws Exception {
        clock.set("2026-10-20");
        var client = client();

        var answers = atOnce(IntStream.range(0, 4)
                .<Callable<Answer>>mapToObj(_ -> () -> askForInvoice(client, 1, THREE_CONNECTIONS))
                .toList());

        assertThat(answers.stream()
                        .map(answer -> answer.expect(201).text("/number"))
                        .distinct())
                .hasSize(1);
        assertThat(invoicesOf(client, "ISSUED")).hasSize(1);
    }

    @Test // INV-5
    void numbersGivenOutAtOnceHaveNoGapsAndNoTwins() throws Exception {
        clock.set("2023-03-20"); // a year of its own
        var calls = new ArrayList<Callable<Answer>>();
        for (var i = 0; i < 20; i++) {
            var client = client();
            var months = i % 5 == 0 ? 99 : 1; // every fifth is refused
            calls.add(() -> askForInvoice(client, months, ONE_CONNECTION));
        }

        var answers = atOnce(calls);

        var numbers = answers.stream()
                .filter(answer -> answer.status() == 201)
                .map(answer -> answer.text("/number"))
                .sorted()
                .toList();
        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, 16)
                        .mapToObj("2023-%06d"::formatted)
                        .toList());
    }

    @Test
    void whatDiesInTheMiddleLeavesNothing() {
        var client = client();
        var number = askedFor(client);
        var order = new PaymentByHand(
                Purpose.forInvoice(new InvoiceNumber(number)), Money.of("5395.81"), null, "dies " + number, false);

        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    recordPayment.record(order, "operator");
                    throw new IllegalStateException("killed before the commit");
                }))
                .hasMessage("killed before the commit");

        assertThat(invoice(number).text("/paid")).isEqualTo("0.00");
        assertThat(told(PaymentReceived.class, client)).isEmpty();
        assertThat(balance(client).text("/debt")).isEqualTo("5395.81");
        assertThat(transaction
                        .execute(_ -> recordPayment.record(order, "operator"))
                        .allocated())
                .hasToString("5395.81");
    }

    @Test // INV-7
    void theLedgerOnlyGrowsAndNoAdvanceIsSpentTwice() {
        var client = client();
        askedFor(client);

        assertThatThrownBy(() -> database.asSuperuser()
                        .sql("update ledger_postings set amount = 1")
                        .update())
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> database.asSuperuser()
                        .sql("delete from ledger_postings")
                        .update())
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> ledger.post(Posting.moneyAllocated(
                        client.id(), Money.of("0.01"), LocalDate.parse("2026-10-20"), "2026-000001"))))
                .hasMessageContaining("would be negative");
        assertThatThrownBy(() -> database.asSuperuser()
                        .sql("""
                                insert into ledger_postings (client_id, kind, debit, credit, amount, posted_on, document)
                                values (:client, 'X', 'BANK', 'BANK', 1, '2026-10-20', 'x')""")
                        .param("client", client.id().value())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("a_posting_moves_between_two_accounts");
    }
}
