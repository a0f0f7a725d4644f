package io.partnercloud.trial.provisioning;

import static io.partnercloud.trial.TrialScenario.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.crypto.ECDHDecrypter;
import com.nimbusds.jose.jwk.ECKey;
import io.partnercloud.contracts.catalogue.EventJson;
import io.partnercloud.contracts.trial.TrialProvisioned;
import io.partnercloud.testsupport.ReferenceFacts;
import io.partnercloud.testsupport.ServiceDatabase;
import io.partnercloud.testsupport.ServiceProcess;
import io.partnercloud.testsupport.TestBackends;
import io.partnercloud.trial.Inns;
import io.partnercloud.trial.TrialScenario;
import io.partnercloud.trial.TrialServiceApplication;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** TRL-11, with real processes: {@code kill -9} after the provider has made the account and before that is saved. */
class KilledWhileProvisioningIT {
    private static final Map<String, String> IMPATIENT = Map.of(
            "trial.simulator.delay", "50ms",
            "trial.simulator.slow-answer", "10m",
            "db-scheduler.heartbeat-interval", "1s",
            "db-scheduler.missed-heartbeats-limit", "4");

    private final ServiceDatabase database = TestBackends.freshDatabase("trial");
    private final UUID partner = UUID.randomUUID();

    @Test
    void anotherProcessTakesOverAndThereIsOneAccountWithThePasswordOfItsLetter() throws Exception {
        UUID id;
        try (var first = ServiceProcess.start(TrialServiceApplication.class, database, IMPATIENT)) {
            ReferenceFacts.heardBy(database);
            var answer = new TrialScenario(first.api())
                    .request(partner, body("ООО «Обрыв»", Inns.next(), "slow-answer@vasilek.example"));
            id = UUID.fromString(answer.expect(202).text("/id"));
            await().atMost(Duration.ofSeconds(30)).until(() -> isMade(id));
            first.kill();
        }
        assertThat(letters(id)).isEmpty();

        try (var second = ServiceProcess.start(TrialServiceApplication.class, database, IMPATIENT)) {
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(new TrialScenario(second.api())
                                    .trial(partner, id)
                                    .text("/status"))
                            .isEqualTo("TRIAL"));
            assertThat(second.log())
                    .noneMatch(line -> line.contains("vasilek.example") || line.contains("+79161234567"))
                    .noneMatch(line -> line.contains("Анна"));
        }

        assertThat(column(id, "calls")).isEqualTo("2");
        assertThat(letters(id)).singleElement().satisfies(letter -> {
            assertThat(letter.login().text()).isEqualTo(column(id, "login"));
            assertThat(new BCryptPasswordEncoder().matches(opened(letter), column(id, "password_hash")))
                    .isTrue();
        });
    }

    private boolean isMade(UUID client) {
        return database.asSuperuser()
                .sql("select exists (select from simulated_accounts where key = :key and is_made)")
                .param("key", client)
                .query(Boolean.class)
                .single();
    }

    private List<TrialProvisioned> letters(UUID client) {
        return database
                .asSuperuser()
                .sql(
                        "select payload::text from outbox where type = 'trial.trial-provisioned.v1' and aggregateid = :key")
                .param("key", client.toString())
                .query(String.class)
                .list()
                .stream()
                .map(json -> EventJson.read(json, TrialProvisioned.class))
                .toList();
    }

    private String column(UUID client, String name) {
        return database.asSuperuser()
                .sql("select " + name + "::text from simulated_accounts where key = :key")
                .param("key", client)
                .query(String.class)
                .single();
    }

    private static String opened(TrialProvisioned letter) throws Exception {
        var keys = new YamlPropertiesFactoryBean();
        keys.setResources(new ClassPathResource("platform-sandbox-keys.yml"));
        var key = ECKey.parse(
                Objects.requireNonNull(keys.getObject()).getProperty("partnercloud.secrets.sandbox-private-key"));
        var sealed = JWEObject.parse(letter.initialPassword().jwe());
        sealed.decrypt(new ECDHDecrypter(key));
        return sealed.getPayload().toString();
    }
}
