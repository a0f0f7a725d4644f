package io.partnercloud.billing.payments.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.payments.statement.BankText.Document;
import io.partnercloud.testsupport.Answer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * INV-6: a statement of thousands of documents is taken in one go; the same one again changes nothing.
 * {@code -Dthousands=10} makes it larger than every build does.
 */
class LargeStatementIT extends StatementScenario {
    private static final Logger LOG = LoggerFactory.getLogger(LargeStatementIT.class);
    private static final int THOUSANDS = Integer.getInteger("thousands", 2);
    private static final int DOCUMENTS = THOUSANDS * 1_000;
    private static final int CLIENTS = 100;

    @Test
    void areTakenInOneGoAndOnce() {
        var clients = new ArrayList<Client>();
        for (var i = 0; i < CLIENTS; i++) {
            clients.add(payer());
        }
        var text = BankText.of(documents(clients));
        var bytes = text.bytes();

        var start = System.nanoTime();
        var taken = upload(bytes).expect(201);
        var uploaded = System.nanoTime();
        importAll();
        var matched = System.nanoTime();

        LOG.info(
                "{} documents, {} MB: taken in {} ms, looked at in {} ms",
                DOCUMENTS,
                bytes.length / 1_000_000,
                Duration.ofNanos(uploaded - start).toMillis(),
                Duration.ofNanos(matched - uploaded).toMillis());
        var done = statement(taken.text("/id"));
        assertThat(done.text("/status")).isEqualTo("IMPORTED");
        assertThat(counts(done))
                .isEqualTo("%1$d000 imported, %2$d00 matched, %1$d00 waiting, %1$d00 outgoing"
                        .formatted(THOUSANDS, THOUSANDS * 8));
        assertThat(advances(clients)).isEqualByComparingTo(THOUSANDS * 8 + "00.00");

        assertThat(upload(bytes).expect(200).text("/id")).isEqualTo(taken.text("/id"));
        var again =
                upload((text.text() + "\r\n").getBytes(StandardCharsets.UTF_8)).expect(201);
        importAll();

        assertThat(counts(statement(again.text("/id")))).isEqualTo("0 imported, 0 matched, 0 waiting, 0 outgoing");
        assertThat(statement(again.text("/id")).text("/documents/alreadyKnown")).isEqualTo(THOUSANDS + "000");
        assertThat(advances(clients)).isEqualByComparingTo(THOUSANDS * 8 + "00.00");
    }

    /** Eight of ten are clients' roubles, one is a stranger's, one our own payment. */
    private static List<Document> documents(List<Client> clients) {
        var documents = new ArrayList<Document>();
        for (var i = 0; i < DOCUMENTS; i++) {
            var number = "9" + i;
            documents.add(
                    switch (i % 10) {
                        case 8 ->
                            Document.incoming(number, "15.10.2026", "2.00", "9909000000", "Оплата по договору " + i);
                        case 9 -> Document.outgoing(number, "15.10.2026", "1.00", "7736050003", "За связь, " + i);
                        default ->
                            Document.incoming(
                                    number,
                                    "15.10.2026",
                                    "1.00",
                                    innOf(clients.get(i % CLIENTS)),
                                    "Аванс за аренду ПО");
                    });
        }
        return documents;
    }

    private static String counts(Answer statement) {
        return "%s imported, %s matched, %s waiting, %s outgoing"
                .formatted(
                        statement.text("/documents/imported"),
                        statement.text("/documents/matched"),
                        statement.text("/documents/waiting"),
                        statement.text("/documents/outgoing"));
    }

    private BigDecimal advances(List<Client> clients) {
        return database.asSuperuser()
                .sql("""
                        select sum(-amount) from ledger_entries
                        where account = 'ADVANCE' and client_id in (:clients)
                        """)
                .param(
                        "clients",
                        clients.stream().map(client -> client.id().value()).toList())
                .query(BigDecimal.class)
                .single();
    }
}
