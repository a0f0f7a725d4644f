package io.partnercloud.trial.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.partnercloud.trial.account.Parameters;
import io.partnercloud.trial.account.Purpose;
import io.partnercloud.trial.account.TestAccounts;
import io.partnercloud.trial.account.TrialRules;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrialRequestTests {
    private static final TrialRules RULES = new TrialRules(14, 30, 5, 180, 14);
    private static final Asked ASKED =
            new Asked(TestAccounts.client(), "", Origin.CABINET, null, TestAccounts.date("2026-11-24"));

    @Test // TRL-8
    void onlyWhatWaitsCanBeDecided() {
        var waiting = new TrialRequest.Waiting(ASKED, WaitReason.RECENT_TRIAL, 0);

        var accepted = waiting.approve();
        var rejected = waiting.reject("Проба уже была в этом году");

        assertThat(rejected.reason()).isEqualTo("Проба уже была в этом году");
        for (TrialRequest decided : List.of(accepted, rejected)) {
            assertThatThrownBy(decided::approve).isInstanceOf(TrialRefusal.AlreadyDecided.class);
            assertThatThrownBy(() -> decided.reject("no")).isInstanceOf(TrialRefusal.AlreadyDecided.class);
        }
    }

    @Test // TRL-1
    void aTrialHasAtMostFiveUsers() {
        TrialLimits.check(new Parameters(List.of("BP"), 5), RULES, Set.of("BP"));

        assertThatThrownBy(() -> TrialLimits.check(new Parameters(List.of("BP"), 6), RULES, Set.of("BP")))
                .isInstanceOfSatisfying(
                        TrialRefusal.TooManyUsers.class,
                        refusal -> assertThat(refusal.properties()).containsEntry("limit", 5));
    }

    @Test
    void onlyRentedConfigurationsCanBeTried() {
        assertThatThrownBy(() -> TrialLimits.check(new Parameters(List.of("BP", "DOOM"), 1), RULES, Set.of("UT", "BP")))
                .isInstanceOfSatisfying(
                        TrialRefusal.ConfigurationUnknown.class,
                        refusal -> assertThat(refusal.details())
                                .containsEntry("configuration", "DOOM")
                                .containsEntry("known", "BP, UT"));
    }

    @Test // TRL-1, PRT-9
    void aPartnersOwnTrialIsLonger() {
        assertThat(RULES.daysOf(Purpose.CLIENT)).isEqualTo(14);
        assertThat(RULES.daysOf(Purpose.OWN_USE)).isEqualTo(30);
    }
}
