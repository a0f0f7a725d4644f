package io.partnercloud.trial.provisioning;

import static io.partnercloud.trial.TrialScenario.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.partnercloud.contracts.trial.ProvisioningFailed;
import io.partnercloud.contracts.trial.TrialProvisioned;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.security.SecretReader;
import io.partnercloud.platform.settle.PendingWork;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.EventProbe;
import io.partnercloud.testsupport.ServiceDatabase;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.Tokens;
import io.partnercloud.trial.Inns;
import io.partnercloud.trial.TrialScenario;
import io.partnercloud.trial.account.Accounts;
import io.partnercloud.trial.account.ChangeAccount;
import io.partnercloud.trial.account.ClientId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.transaction.support.TransactionOperations;

/** TRL-11. */
@ServiceIT
class ProvisioningIT {
    @Autowired
    ApiClient api;

    @Autowired
    EventProbe events;

    @Autowired
    ServiceDatabase database;

    @Autowired
    SecretReader secrets;

    @Autowired
    ProvisionAccount provisionAccount;

    @Autowired
    HostingProvider provider;

    @Autowired
    ChangeAccount changeAccount;

    @Autowired
    Accounts accounts;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    List<PendingWork> pending;

    @Autowired
    Scheduler scheduler;

    private final UUID partner = UUID.randomUUID();

    @Test
    void aProviderThatFailsOnceIsAskedAgain() {
        var client = new TrialScenario(api)
                .provisioned(partner, body("ООО «Раз»", Inns.next(), "fail-once@vasilek.example"));

        assertThat(simulated(client.id(), "calls")).isEqualTo("2");
        assertThat(provisioned(client.id())).hasSize(1);
    }

    @Test
    void anAccountWhoseAnswerWasLostIsNotMadeTwiceAndItsLetterHasTheRightPassword() {
        var client = new TrialScenario(api)
                .provisioned(partner, body("ООО «Ответ»", Inns.next(), "lost-answer@vasilek.example"));

        assertThat(simulated(client.id(), "calls")).isEqualTo("2");
        assertThat(simulated(client.id(), "login")).isEqualTo(client.login().text());
        assertThatTheLettersPasswordOpens(client.id());
    }

    @Test
    void aProviderThatAlwaysFailsIsGivenUpAndAnOperatorCanTryAgain() {
        var scenario = new TrialScenario(api);
        var operator = api.as(Tokens.operator("olga"));
        var answer = scenario.request(partner, body("ООО «Беда»", Inns.next(), "fail-always@vasilek.example"));
        var id = UUID.fromString(answer.expect(202).text("/id"));

        scenario.awaitTrialStatus(partner, id, "FAILED");

        assertThat(simulated(id, "calls")).isEqualTo("3");
        assertThat(events.published(ProvisioningFailed.class))
                .contains(new ProvisioningFailed(id, partner, "ООО «Беда»", "provider_refused"));
        var task = openTask(id);
        operator.post("/api/admin/provisioning-tasks/" + task + "/retry", Map.of("reason", "Провайдер починился"))
                .expect(202);
        assertThat(operator.post("/api/admin/provisioning-tasks/" + task + "/retry")
                        .expect(409)
                        .code())
                .isEqualTo("operator_task_closed");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(simulated(id, "calls")).isEqualTo("6"));
        scenario.awaitTrialStatus(partner, id, "FAILED");
        assertThat(openTask(id)).isNotEqualTo(task);
        assertThat(operator.get("/api/admin/audit?subject=client:" + id)
                        .expect(200)
                        .text("/items/0/action"))
                .isEqualTo("provisioning.retried");
        operator.post("/api/admin/provisioning-tasks/" + UUID.randomUUID() + "/retry")
                .expect(404);
    }

    @Test
    void whoDiesBetweenTheProvidersAnswerAndSavingLeavesOneAccountWithOnePassword() {
        scheduler.pause();
        try {
            var answer =
                    new TrialScenario(api).request(partner, body("ООО «Смерть»", Inns.next(), "anna@vasilek.example"));
            var id = new ClientId(UUID.fromString(answer.expect(202).text("/id")));
            providerAnswersToWhoDies(id);

            assertThat(simulated(id.value(), "is_made")).isEqualTo("true");
            assertThat(provisioned(id.value())).isEmpty();
            assertThat(provisionAccount.provision(id)).isEqualTo(new ProvisioningOutcome.Settled());
            assertThat(provisionAccount.provision(id)).isEqualTo(new ProvisioningOutcome.Settled());

            assertThat(simulated(id.value(), "calls")).isEqualTo("2");
            assertThat(provisioned(id.value())).hasSize(1);
            assertThatTheLettersPasswordOpens(id.value());
        } finally {
            scheduler.resume();
        }
    }

    @Test
    void theDateDoesNotMoveWhileAnAccountIsDue() {
        scheduler.pause();
        try {
            new TrialScenario(api)
                    .request(partner, body("ООО «Жду»", Inns.next(), "anna@vasilek.example"))
                    .expect(202);

            assertThat(providerWork().due()).isPositive();
        } finally {
            scheduler.resume();
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> providerWork().due() == 0);
    }

    /** The first attempt as far as it gets when the process is killed before it could save. */
    private void providerAnswersToWhoDies(ClientId id) {
        var attempt = Objects.requireNonNull(transactions.execute(_ -> changeAccount
                .change(id, account -> account.attemptProvisioning(accounts::nextLogin))
                .state()));
        var client = attempt.client();
        provider.provision(new HostingOrder(
                id.value(),
                attempt.version(),
                accountsLogin(id),
                client.parameters(),
                client.company().contact().email(),
                new InitialPassword("of-the-dead-one")));
    }

    private ClientLogin accountsLogin(ClientId id) {
        return new ClientLogin(database.asSuperuser()
                .sql("select login from clients where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single());
    }

    private PendingWork providerWork() {
        return pending.stream()
                .filter(work -> work.name().equals("trial.provider-calls"))
                .findFirst()
                .orElseThrow();
    }

    private List<TrialProvisioned> provisioned(UUID client) {
        return events.published(TrialProvisioned.class).stream()
                .filter(event -> event.client().equals(client))
                .toList();
    }

    private void assertThatTheLettersPasswordOpens(UUID client) {
        assertThat(provisioned(client))
                .singleElement()
                .satisfies(event -> assertThat(new BCryptPasswordEncoder()
                                .matches(secrets.open(event.initialPassword()), simulated(client, "password_hash")))
                        .isTrue());
    }

    private String simulated(UUID client, String column) {
        return database.asSuperuser()
                .sql("select " + column + "::text from simulated_accounts where key = :key")
                .param("key", client)
                .query(String.class)
                .single();
    }

    private String openTask(UUID trial) {
        var tasks = api.as(Tokens.operator())
                .get("/api/admin/provisioning-tasks?open=true&size=200")
                .expect(200);
        return tasks.json()
                .at("/items")
                .valueStream()
                .filter(task -> task.at("/trial").asString().equals(trial.toString()))
                .map(task -> task.at("/id").asString())
                .findFirst()
                .orElseThrow();
    }
}
