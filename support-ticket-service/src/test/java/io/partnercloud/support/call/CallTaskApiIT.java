package io.partnercloud.support.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.partnercloud.contracts.support.FollowUpFinished;
import io.partnercloud.contracts.trial.ClientDeleted;
import io.partnercloud.contracts.trial.FollowUpDue;
import io.partnercloud.support.SupportIT;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CallTaskApiIT extends SupportIT {
    private static final String TASKS = "/api/admin/call-tasks";

    @Test // TRL-6, TKT-4
    void theThirdUnansweredSalesCallFinishesTheFollowUpOnce() {
        var client = trialClient();
        var task = dueCall(client, "SALES_CALL");

        attempt(task, "NO_ANSWER", 201);
        attempt(task, "NO_ANSWER", 201);
        assertThat(finished(client)).isEmpty();
        attempt(task, "NO_ANSWER", 201);

        assertThat(finished(client)).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo("SALES_CALL");
            assertThat(event.outcome()).isEqualTo("UNREACHED");
            assertThat(event.partner()).isEqualTo(PARTNER);
        });
        assertThat(operator()
                        .post(TASKS + "/" + task + "/attempts", Map.of("outcome", "NO_ANSWER"))
                        .expect(409)
                        .code())
                .isEqualTo("call_task_is_over");
        assertThat(finished(client)).hasSize(1);
        var seen = operator().get(TASKS + "/" + task).expect(200);
        assertThat(seen.text("/status")).isEqualTo("UNREACHED");
        assertThat(seen.json().at("/attempts")).hasSize(3);
    }

    @Test // TRL-5
    void aClientThatAnswersIsReached() {
        var client = trialClient();
        var task = dueCall(client, "SUPPORT_CALL");

        attempt(task, "REACHED", 201);

        assertThat(finished(client)).extracting(FollowUpFinished::outcome).containsExactly("REACHED");
    }

    @Test // TRL-13: who would pay gets an invoice, for which an operator is told
    void aClientThatWantsToGoOnIsReachedAndTheOthersAreToldSo() {
        var client = trialClient();
        var task = dueCall(client, "SALES_CALL");

        attempt(task, "WANTS_TO_GO_ON", 201);

        assertThat(finished(client)).extracting(FollowUpFinished::outcome).containsExactly("WANTS_TO_GO_ON");
        var seen = operator().get(TASKS + "/" + task).expect(200);
        assertThat(seen.text("/status")).isEqualTo("REACHED");
        assertThat(seen.text("/attempts/0/outcome")).isEqualTo("WANTS_TO_GO_ON");
    }

    @Test
    void theSameFollowUpIsOneTask() {
        var client = trialClient();
        var due = followUp(client, "SALES_CALL");
        events.publish(due);
        events.publish(due);
        dueCall(client, "SUPPORT_CALL"); // the same key: when this is there, both before it are handled

        assertThat(operator()
                        .get(TASKS + "?client=" + client.login())
                        .expect(200)
                        .text("/total"))
                .isEqualTo("2");
    }

    @Test // TRL-7
    void aClientThatPaysGetsNoSalesCall() {
        var client = trialClient();
        var task = dueCall(client, "SALES_CALL");
        pay(client, false);
        assertThat(operator().get(TASKS + "/" + task).expect(200).text("/status"))
                .isEqualTo("CANCELLED");

        var paid = paidClient(false);
        var never = dueCall(paid, "SALES_CALL");
        assertThat(operator().get(TASKS + "/" + never).expect(200).text("/status"))
                .isEqualTo("CANCELLED");
    }

    @Test
    void nobodyCallsADeletedClient() {
        var client = trialClient();
        var task = dueCall(client, "SUPPORT_CALL");
        events.publish(
                new ClientDeleted(client.id(), client.login(), PARTNER, "TRIAL_ENDED", LocalDate.of(2026, 12, 21)));
        untilClient(client, "trial_status = 'DELETED'");

        assertThat(operator().get(TASKS + "/" + task).expect(200).text("/status"))
                .isEqualTo("CANCELLED");
    }

    @Test
    void tasksAreForOperatorsOnlyAndBadOutcomesAreRefused() {
        var task = dueCall(trialClient(), "SUPPORT_CALL");

        partner().get(TASKS).expect(403);
        operator()
                .post(TASKS + "/" + task + "/attempts", Map.of("outcome", "MAYBE"))
                .expect(400);
        operator().post(TASKS + "/" + task + "/attempts", Map.of()).expect(400);
        operator()
                .post(TASKS + "/" + UUID.randomUUID() + "/attempts", Map.of("outcome", "REACHED"))
                .expect(404);
        assertThat(operator().get(TASKS + "/" + task).json().at("/attempts")).isEmpty();
    }

    private void attempt(String task, String outcome, int status) {
        operator()
                .post(TASKS + "/" + task + "/attempts", Map.of("outcome", outcome, "note", "с мобильного"))
                .expect(status);
    }

    private List<FollowUpFinished> finished(Client client) {
        return events.published(FollowUpFinished.class).stream()
                .filter(event -> event.client().equals(client.id()))
                .toList();
    }

    private String dueCall(Client client, String kind) {
        events.publish(followUp(client, kind));
        var path = TASKS + "?client=" + client.login() + "&kind=" + kind;
        await().atMost(Duration.ofSeconds(20))
                .until(() -> operator().get(path).text("/total").equals("1"));
        return operator().get(path).text("/items/0/id");
    }

    private static FollowUpDue followUp(Client client, String kind) {
        return new FollowUpDue(
                client.id(),
                client.login(),
                PARTNER,
                "ООО «Ромашка»",
                "Анна Ёлкина",
                "+79990000000",
                kind,
                LocalDate.of(2026, 12, 3),
                LocalDate.of(2026, 12, 5));
    }
}
