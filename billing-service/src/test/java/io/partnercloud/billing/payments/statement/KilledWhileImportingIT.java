package io.partnercloud.billing.payments.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.partnercloud.billing.BillingServiceApplication;
import io.partnercloud.billing.payments.statement.BankText.Document;
import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.ServiceDatabase;
import io.partnercloud.testsupport.ServiceProcess;
import io.partnercloud.testsupport.TestBackends;
import io.partnercloud.testsupport.Tokens;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** INV-6, with real processes: {@code kill -9} while a statement is being taken and while its payments are being made. */
class KilledWhileImportingIT {
    private static final Map<String, String> IMPATIENT = Map.of(
            "db-scheduler.heartbeat-interval", "1s",
            "db-scheduler.missed-heartbeats-limit", "4",
            "billing.statements.batch", "100");
    private static final String STATEMENTS = "/api/admin/bank-statements";
    private static final int CLIENTS = 50;
    private static final int DOCUMENTS = 600;

    private final ServiceDatabase database = TestBackends.freshDatabase("billing");

    @Test
    void everyDocumentIsAPaymentOnce() {
        var bytes = statement().bytes();

        try (var first = start()) {
            addClients();
            var cutOff = CompletableFuture.runAsync(() -> upload(first, bytes));
            await().atMost(Duration.ofSeconds(30))
                    .pollInterval(Duration.ofMillis(5))
                    .until(this::isBeingTaken);
            first.kill();
            // The caller notices a moment later.
            await().atMost(Duration.ofSeconds(30)).until(cutOff::isDone);
            assertThat(cutOff.exceptionNow()).isInstanceOf(UncheckedIOException.class);
        }
        assertThat(count("select count(*) from bank_statements")).isZero();

        try (var second = start()) {
            upload(second, bytes).expect(201);
            await().atMost(Duration.ofSeconds(90))
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> payments() > 200);
            second.kill();
        }
        assertThat(payments()).isBetween(200L, DOCUMENTS - 1L);

        try (var third = start()) {
            var id = upload(third, bytes).expect(200).text("/id");
            await().atMost(Duration.ofSeconds(150))
                    .until(() -> status(third, id).equals("IMPORTED"));
            upload(third, bytes).expect(200);
        }
        assertThat(payments()).isEqualTo(DOCUMENTS);
        assertThat(count("select count(*) from bank_documents where state = 'MATCHED'"))
                .isEqualTo(DOCUMENTS);
        assertThat(
                        count(
                                "select count(distinct payload ->> 'payment') from outbox where type = 'billing.payment-received.v1'"))
                .isEqualTo(DOCUMENTS);
        assertThat(count("select count(*) from outbox where type = 'billing.payment-received.v1'"))
                .isEqualTo(DOCUMENTS);
        assertThat(advances()).containsOnly(new BigDecimal("12.00"));
    }

    private ServiceProcess start() {
        return ServiceProcess.start(BillingServiceApplication.class, database, IMPATIENT);
    }

    private static Answer upload(ServiceProcess service, byte[] bytes) {
        return service.api().as(Tokens.operator()).upload(STATEMENTS, "file", "kl_to_1c.txt", "text/plain", bytes);
    }

    private static String status(ServiceProcess service, String id) {
        return service.api().as(Tokens.operator()).get(STATEMENTS + "/" + id).text("/status");
    }

    /** Whoever takes a statement holds a lock meanwhile. */
    private boolean isBeingTaken() {
        return count("""
                select count(*) from pg_locks
                where locktype = 'advisory' and classid = 0 and objid = 29719166 and granted
                  and database = (select oid from pg_database where datname = current_database())
                """) > 0;
    }

    private long payments() {
        return count("select count(*) from payments");
    }

    private long count(String sql) {
        return database.asSuperuser().sql(sql).query(Long.class).single();
    }

    private List<BigDecimal> advances() {
        return database.asSuperuser()
                .sql("select -sum(amount) from ledger_entries where account = 'ADVANCE' group by client_id")
                .query(BigDecimal.class)
                .list();
    }

    private void addClients() {
        for (var i = 0; i < CLIENTS; i++) {
            database.asSuperuser()
                    .sql("insert into clients (id, login, name, inn) values (:id, :login, 'ООО', :inn)")
                    .param("id", UUID.randomUUID())
                    .param("login", "1R7%04d".formatted(i))
                    .param("inn", inn(i))
                    .update();
        }
    }

    private static String inn(int client) {
        return "78%08d".formatted(client);
    }

    private static BankText statement() {
        var documents = new ArrayList<Document>();
        for (var i = 0; i < DOCUMENTS; i++) {
            documents.add(
                    Document.incoming(String.valueOf(i), "15.10.2021", "1.00", inn(i % CLIENTS), "Аванс за аренду ПО"));
        }
        return BankText.of(documents);
    }
}
