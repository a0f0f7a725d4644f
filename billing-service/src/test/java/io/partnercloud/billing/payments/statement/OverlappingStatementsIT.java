package io.partnercloud.billing.payments.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.payments.statement.BankText.Document;
import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.Tokens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** INV-6: in whatever order, how often and in how many files a bank tells of its documents, each counts once. */
class OverlappingStatementsIT extends StatementScenario {
    /** A client whose documents are cut up at random, and one that gets the same in one file. */
    private record Twins(Client random, Client straight) {}

    static LongStream seeds() {
        return LongStream.range(0, 12);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theBalancesAreThoseOfOneFile(long seed) {
        var random = new Random(seed);
        var twins = new ArrayList<Twins>();
        for (var i = 0; i < 3; i++) {
            twins.add(new Twins(payer(), payer()));
        }
        var straight = new ArrayList<Document>();
        var shuffled = new ArrayList<Document>();
        for (var pair : twins) {
            var numbers = List.of(invoiceOf(pair.random), invoiceOf(pair.straight));
            for (var i = 0; i < 1 + random.nextInt(6); i++) {
                var amount = "%d.%02d".formatted(random.nextInt(3000), 1 + random.nextInt(99));
                var named = random.nextBoolean();
                shuffled.add(
                        document(seed, i, amount, pair.random, named ? "счет " + numbers.getFirst() : "за аренду"));
                straight.add(
                        document(seed, i, amount, pair.straight, named ? "счет " + numbers.getLast() : "за аренду"));
            }
        }

        imported(BankText.of(straight));
        tellAtRandom(shuffled, random);

        for (var pair : twins) {
            assertThat(books(pair.random)).isEqualTo(books(pair.straight));
            assertThat(sumOfLedger(pair.random)).isEqualTo("0");
        }
    }

    private static Document document(long seed, int number, String amount, Client client, String purpose) {
        var day = "%02d.10.2026".formatted(1 + (int) ((seed + number) % 20));
        return Document.incoming(String.valueOf(number), day, amount, innOf(client), purpose);
    }

    /** Files of some of the documents, overlapping, each file perhaps twice, until all have been told. */
    private void tellAtRandom(List<Document> documents, Random random) {
        var untold = new ArrayList<>(documents);
        var files = new ArrayList<BankText>();
        while (!untold.isEmpty()) {
            var some = new ArrayList<>(documents);
            Collections.shuffle(some, random);
            var file = some.subList(0, 1 + random.nextInt(some.size()));
            untold.removeAll(file);
            files.add(BankText.of(List.copyOf(file)));
        }
        for (var file : files) {
            upload(file);
            if (random.nextBoolean()) {
                importAll();
            }
            if (random.nextInt(3) == 0) {
                upload(files.get(random.nextInt(files.size())));
            }
        }
        importAll();
    }

    private String books(Client client) {
        var balance = balance(client);
        return balance.text("/advance") + " " + balance.text("/debt") + " "
                + balance.json().at("/paidThrough");
    }

    @Test
    void uploadsAtOnceTellOfEachDocumentOnce() throws Exception {
        var client = payer();
        var number = invoiceOf(client);
        var documents = new ArrayList<Document>();
        for (var i = 0; i < 50; i++) {
            documents.add(Document.incoming("1" + i, "20.10.2026", "10.00", innOf(client), "счет " + number));
        }
        var reversed = new ArrayList<>(documents);
        Collections.reverse(reversed);

        var answers = new ArrayList<Answer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var uploads = new ArrayList<Future<Answer>>();
            for (var i = 0; i < 3; i++) {
                uploads.add(threads.submit(() -> upload(BankText.of(documents))));
                uploads.add(threads.submit(() -> upload(BankText.of(reversed))));
            }
            for (var upload : uploads) {
                answers.add(upload.get());
            }
            threads.execute(this::importAll);
            threads.execute(this::importAll);
        }

        assertThat(answers.stream().map(Answer::status)).containsExactlyInAnyOrder(201, 201, 200, 200, 200, 200);
        assertThat(invoice(number).text("/paid")).isEqualTo("500.00");
        assertThat(api.as(Tokens.operator())
                        .get("/api/admin/payments?client=" + client.login())
                        .text("/total"))
                .isEqualTo("50");
        assertThat(sumOfLedger(client)).isEqualTo("0");
    }
}
