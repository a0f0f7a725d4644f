package io.partnercloud.trial.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.trial.provisioning.simulator.Misfortune;
import io.partnercloud.trial.requisites.Email;
import java.time.Duration;
import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ProvisioningRulesTests {
    @Test // TRL-11
    void pausesDoubleUpToTheLongest() {
        var rules = new ProvisioningRules(5, Duration.ofSeconds(2), Duration.ofSeconds(10));

        assertThat(rules.pauseAfter(1)).hasSeconds(2);
        assertThat(rules.pauseAfter(2)).hasSeconds(4);
        assertThat(rules.pauseAfter(3)).hasSeconds(8);
        assertThat(rules.pauseAfter(4)).hasSeconds(10);
        assertThat(rules.pauseAfter(1000)).hasSeconds(10);
    }

    @Test
    void aPasswordHasAllSortsOfLettersAndIsNeverShown() {
        var random = new Random(42);
        var seen = new HashSet<String>();
        for (var i = 0; i < 1000; i++) {
            var password = InitialPassword.generate(random);

            assertThat(password.text())
                    .hasSize(14)
                    .matches(".*[a-z].*")
                    .matches(".*[A-Z].*")
                    .matches(".*[2-9].*")
                    .doesNotContainPattern("[lIO01]");
            assertThat(password).hasToString("InitialPassword[…]");
            assertThat(seen.add(password.text())).isTrue();
        }
    }

    @Test
    void theSimulatorsMisfortuneIsToldByTheContactsAddress() {
        assertThat(Misfortune.of(new Email("anna@vasilek.example"))).isEqualTo(Misfortune.NONE);

        var once = Misfortune.of(new Email("fail-once@vasilek.example"));
        assertThat(once.failsBefore(1)).isTrue();
        assertThat(once.failsBefore(2)).isFalse();

        var always = Misfortune.of(new Email("fail-always@vasilek.example"));
        assertThat(always.failsBefore(100)).isTrue();

        var lost = Misfortune.of(new Email("lost-answer@vasilek.example"));
        assertThat(lost.failsBefore(1)).isFalse();
        assertThat(lost.failsAfter(1)).isTrue();
        assertThat(lost.failsAfter(2)).isFalse();

        var slow = Misfortune.of(new Email("slow-answer@vasilek.example"));
        assertThat(slow.failsBefore(1)).isFalse();
        assertThat(slow.isSlowIn(1)).isTrue();
        assertThat(slow.isSlowIn(2)).isFalse();
    }
}
