package io.partnercloud.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.localstack.Foundation;
import io.partnercloud.localstack.Instance;
import io.partnercloud.localstack.Service;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Real processes are killed with {@code kill -9} at the worst moments: nothing is lost, nothing is done twice. */
class KillsIT extends Story {
    private static final Map<String, Object> ONE_BP = Map.of(
            "tariff",
            "UNIFIED",
            "mode",
            "ALTERNATELY",
            "people",
            List.of(Map.of("count", 1, "configurations", List.of("BP"))),
            "extras",
            Map.of());

    @Test // outbox: killed between commit and send
    void anEventOfAKilledServiceIsSentAfterItsRestart() {
        var login = provisionedTrial("ООО «Между»", Inn.fresh(), freshEmail("between"));
        var invoice = invoiceFor(login);

        foundation().stopKafka();
        pay(invoice, login).expect(201);
        billing().kill9();
        foundation().startKafka();
        billing().start().awaitReady();

        eventually(() -> assertThat(client(login).text("/status")).isEqualTo("PAID"));
        eventually(() -> assertThat(rewardLines(login)).hasSize(linesOf(invoice)));
    }

    @Test // nobody but the stack itself brings it back
    void aServiceThatDiesIsStartedAgainAndNothingIsLost() {
        var login = provisionedTrial("ООО «Само»", Inn.fresh(), freshEmail("again"));
        var invoice = invoiceFor(login);

        foundation().stopKafka();
        pay(invoice, login).expect(201);
        ProcessHandle.of(billing().pid()).orElseThrow().destroyForcibly();
        foundation().startKafka();

        eventually(() -> assertThat(client(login).text("/status")).isEqualTo("PAID"));
        eventually(() -> assertThat(rewardLines(login)).hasSize(linesOf(invoice)));
        eventually(() -> assertThat(billing().isReady()).isTrue());
    }

    @Test // inbox: killed between effect and acknowledgement
    void anEventThatWasHandledButNotAcknowledgedIsNotHandledAgain() throws SQLException {
        var login = provisionedTrial("ООО «Дважды»", Inn.fresh(), freshEmail("twice"));
        var invoice = invoiceFor(login);

        try (var reward = Stack.running().connect(Service.REWARD)) {
            reward.setAutoCommit(false);
            reward.createStatement().execute("lock table accruals in exclusive mode");
            pay(invoice, login).expect(201);
            eventually(() -> assertThat(waitingFor("accruals")).isPositive());
            foundation().stopKafka();
            reward.rollback(); // now the effect is committed, and no broker is there to take the acknowledgement
        }
        eventually(() -> assertThat(rewardLines(login)).hasSize(linesOf(invoice)));
        reward().kill9();
        foundation().startKafka();
        reward().start().awaitReady();

        var later = provisionedTrial("ООО «Позже»", Inn.fresh(), freshEmail("later"));
        var laterInvoice = invoiceFor(later);
        pay(laterInvoice, later).expect(201);
        eventually(() -> assertThat(rewardLines(later)).hasSize(linesOf(laterInvoice)));
        assertThat(rewardLines(login)).hasSize(linesOf(invoice));
    }

    @Test
    void theBrokerGoesAwayAndWhatHappenedMeanwhileArrives() {
        var login = provisionedTrial("ООО «Без брокера»", Inn.fresh(), freshEmail("no-broker"));
        var invoice = invoiceFor(login);

        foundation().stopKafka();
        pay(invoice, login).expect(201);
        assertThat(client(login).text("/status")).isEqualTo("TRIAL");
        foundation().startKafka();

        eventually(() -> assertThat(client(login).text("/status")).isEqualTo("PAID"));
    }

    @Test // OPS-0, TRL-8: the same request twenty times at once
    void theSameRequestTwentyTimesAtOnceMakesOneTrial() {
        var order = TrialOrder.of("ООО «Двадцать»", Inn.fresh(), freshEmail("twenty"));
        var caller = partner().with("Idempotency-Key", order.toString().hashCode() + "-twenty");

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var locations = IntStream.range(0, 20)
                    .mapToObj(_ -> threads.submit(() -> caller.post("/api/partner/trials", order)))
                    .toList()
                    .stream()
                    .map(answer -> {
                        try {
                            return answer.get().expect(202).header("Location");
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .distinct();
            assertThat(locations).hasSize(1);
        }
    }

    @Test // two replicas relay and consume; one is killed on the way
    void twoReplicasOfBillingLoseAndDoubleNothing() {
        var replica = Stack.running().parts().startReplica(Service.BILLING);
        var logins = IntStream.range(0, 5)
                .mapToObj(n -> provisionedTrial("ООО «Реплика %d»".formatted(n), Inn.fresh(), freshEmail("replica")))
                .toList();
        var invoices = logins.stream().map(KillsIT::invoiceFor).toList();

        IntStream.range(0, 5).forEach(n -> {
            if (n == 2) {
                billing().kill9();
            }
            if (n < 2) {
                pay(invoices.get(n), logins.get(n)).expect(201);
            }
        });
        billing().start().awaitReady();
        IntStream.range(2, 5).forEach(n -> pay(invoices.get(n), logins.get(n)).expect(201));
        replica.stop();

        logins.forEach(login ->
                eventually(() -> assertThat(client(login).text("/status")).isEqualTo("PAID")));
        IntStream.range(0, 5)
                .forEach(n ->
                        eventually(() -> assertThat(rewardLines(logins.get(n))).hasSize(linesOf(invoices.get(n)))));
    }

    private static Foundation foundation() {
        return Stack.running().parts().foundation();
    }

    private static Instance billing() {
        return Stack.running().parts().instance(Service.BILLING);
    }

    private static Instance reward() {
        return Stack.running().parts().instance(Service.REWARD);
    }

    private static String invoiceFor(String login) {
        var path = "/api/partner/clients/" + login + "/invoices";
        eventually(() -> assertThat(partner()
                        .post(path + "?preview=true", Map.of("months", 1, "parameters", ONE_BP))
                        .status())
                .isEqualTo(200));
        return partner()
                .post(path, Map.of("months", 1, "parameters", ONE_BP))
                .expect(201)
                .text("/number");
    }

    /** Each line of a paid invoice earns exactly one accrual; how many there are hangs on the day of the month (INV-2). */
    private static int linesOf(String invoice) {
        return partner()
                .get("/api/partner/invoices/" + invoice)
                .expect(200)
                .json()
                .at("/lines")
                .size();
    }

    private static Answer pay(String invoice, String login) {
        var total =
                partner().get("/api/partner/invoices/" + invoice).expect(200).text("/total");
        return operator()
                .post("/api/admin/payments", Map.of("invoice", invoice, "amount", total, "reference", "п/п " + login));
    }

    private static long waitingFor(String table) throws SQLException {
        try (var reward = Stack.running().connect(Service.REWARD);
                var query = reward.prepareStatement(
                        "select count(*) from pg_locks where not granted and relation = ?::regclass")) {
            query.setString(1, table);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
