package io.partnercloud.reward.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.reward.client.ClientFact.Activated;
import io.partnercloud.reward.client.ClientFact.Blocked;
import io.partnercloud.reward.client.ClientFact.Deleted;
import io.partnercloud.reward.client.ClientFact.Provisioned;
import io.partnercloud.reward.client.ClientFact.TrialOver;
import io.partnercloud.reward.client.ClientFact.Unblocked;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** CAB-1, CLI-1: the status is what all facts together say, in whatever order two topics brought them. */
class ClientTests {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final ClientFact PROVISIONED = new Provisioned("ООО «Василёк»", "7707083893", "CLIENT", DAY);
    private static final ClientFact TRIAL_OVER = new TrialOver(DAY);
    private static final ClientFact ACTIVATED = new Activated(DAY);
    private static final ClientFact BLOCKED = new Blocked(DAY);
    private static final ClientFact UNBLOCKED = new Unblocked();
    private static final ClientFact DELETED = new Deleted(DAY);

    @ParameterizedTest
    @MethodSource("histories")
    void theStatusFollowsFromTheFacts(ClientStatus status, List<ClientFact> facts) {
        assertThat(after(facts).status()).isEqualTo(status);
    }

    private static List<Arguments> histories() {
        return List.of(
                history(ClientStatus.TRIAL, PROVISIONED),
                history(ClientStatus.BLOCKED, PROVISIONED, TRIAL_OVER),
                history(ClientStatus.PAID, PROVISIONED, ACTIVATED),
                history(ClientStatus.PAID, PROVISIONED, TRIAL_OVER, ACTIVATED),
                history(ClientStatus.BLOCKED, PROVISIONED, ACTIVATED, BLOCKED),
                history(ClientStatus.PAID, PROVISIONED, ACTIVATED, BLOCKED, UNBLOCKED),
                history(ClientStatus.DELETED, PROVISIONED, TRIAL_OVER, DELETED),
                history(ClientStatus.DELETED, PROVISIONED, ACTIVATED, BLOCKED, DELETED));
    }

    @Test
    void billingsFactsMayComeBeforeTrialsFacts() {
        var early = after(List.of(ACTIVATED, BLOCKED));

        assertThat(early.isProvisioned()).isFalse();
        assertThat(early.knowing(PROVISIONED).knowing(TRIAL_OVER))
                .isEqualTo(after(List.of(PROVISIONED, TRIAL_OVER, ACTIVATED, BLOCKED)));
    }

    @Test
    void theSameFactTwiceChangesNothing() {
        for (ClientFact fact : List.of(PROVISIONED, TRIAL_OVER, ACTIVATED, BLOCKED, UNBLOCKED, DELETED)) {
            assertThat(after(List.of(PROVISIONED, fact, fact))).isEqualTo(after(List.of(PROVISIONED, fact)));
        }
    }

    private static Arguments history(ClientStatus status, ClientFact... facts) {
        return Arguments.of(status, List.of(facts));
    }

    private static Client after(List<ClientFact> facts) {
        var client = Client.unseen(new ClientId(new UUID(0, 42)), new ClientLogin("1R00042"));
        for (ClientFact fact : facts) {
            client = client.knowing(fact);
        }
        return client;
    }
}
