package io.partnercloud.trial.account;

import static io.partnercloud.trial.account.TestAccounts.LOGIN;
import static io.partnercloud.trial.account.TestAccounts.PARTNER;
import static io.partnercloud.trial.account.TestAccounts.date;
import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.contracts.catalogue.EventJson;
import io.partnercloud.contracts.trial.ClientAccessBlocked;
import io.partnercloud.contracts.trial.ClientAccessRestored;
import io.partnercloud.contracts.trial.ClientDeleted;
import io.partnercloud.contracts.trial.ProvisioningFailed;
import io.partnercloud.contracts.trial.TrialEnded;
import io.partnercloud.contracts.trial.TrialProvisioned;
import io.partnercloud.contracts.values.SealedSecret;
import io.partnercloud.trial.account.AccountEvent.AccessReopened;
import io.partnercloud.trial.account.AccountEvent.AccessStopped;
import io.partnercloud.trial.account.AccountEvent.AccountErased;
import io.partnercloud.trial.account.AccountEvent.PaidAfterErasure;
import io.partnercloud.trial.account.AccountEvent.ProvisioningGivenUp;
import io.partnercloud.trial.account.AccountEvent.TrialRanOut;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TrialContractTests {
    private static final UUID CLIENT = TestAccounts.client().id().value();

    @Test
    void whatHappensToAnAccountIsSaidInTheContractsWords() {
        var blocked = TestAccounts.afterTrial();

        assertThat(TrialContract.of(blocked, new TrialRanOut(date("2026-12-08"), date("2026-12-22"))))
                .contains(new TrialEnded(CLIENT, LOGIN, PARTNER, date("2026-12-08"), date("2026-12-22")));
        assertThat(TrialContract.of(blocked, new AccessStopped(BlockReason.TRIAL_ENDED, date("2026-12-08"))))
                .contains(new ClientAccessBlocked(CLIENT, LOGIN, PARTNER, "TRIAL_ENDED", date("2026-12-08")));
        assertThat(TrialContract.of(TestAccounts.paid(), new AccessReopened(date("2026-12-10"))))
                .contains(new ClientAccessRestored(CLIENT, LOGIN, PARTNER, date("2026-12-10")));
        assertThat(TrialContract.of(
                        TestAccounts.deletedDebtor(), new AccountErased(BlockReason.DEBT, date("2027-03-13"))))
                .contains(new ClientDeleted(CLIENT, LOGIN, PARTNER, "DEBT", date("2027-03-13")));
        assertThat(TrialContract.of(TestAccounts.failed(), new ProvisioningGivenUp("provider_refused")))
                .contains(new ProvisioningFailed(CLIENT, PARTNER, "ООО «Василёк»", "provider_refused"));
    }

    @Test
    void whatConcernsOperatorsOnlyStaysHere() {
        assertThat(TrialContract.of(TestAccounts.deletedUnpaid(), new PaidAfterErasure(date("2026-12-31"))))
                .isEmpty();
    }

    @Test
    void aProvisionedTrialIsSaidAsTheGoldenExampleHasIt() throws IOException {
        var example = Objects.requireNonNull(
                TrialProvisioned.class.getResourceAsStream("/contracts/examples/trial.trial-provisioned.v1.json"));
        var golden = EventJson.read(new String(example.readAllBytes(), StandardCharsets.UTF_8), TrialProvisioned.class);

        assertThat(TrialContract.provisioned(
                        TestAccounts.trial(),
                        "https://cloud.example/1R00042",
                        new SealedSecret("eyJhbGciOiJFQ0RILUVTK0EyNTZLVyJ9.a.b.c.d")))
                .isEqualTo(golden);
    }
}
