package io.partnercloud.trial.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.trial.account.AccountRefusal;
import io.partnercloud.trial.account.TrialRules;
import io.partnercloud.trial.request.Admission.Admitted;
import io.partnercloud.trial.request.Admission.NeedsOperator;
import io.partnercloud.trial.request.Admission.Refused;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AdmissionTests {
    private static final TrialRules RULES = new TrialRules(14, 30, 5, 180, 14);
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final UUID OURS = new UUID(0, 320);
    private static final UUID THEIRS = new UUID(0, 1);

    @Test
    void aCompanyNobodyHasHeardOfMayTryAtOnce() {
        assertThat(decide(InnStanding.UNHEARD_OF, OURS)).isEqualTo(new Admitted(OURS));
        assertThat(decide(InnStanding.UNHEARD_OF, null)).isEqualTo(new Admitted(null));
    }

    @Test // TRL-8
    void aSecondTrialWhileTheFirstIsActiveIsRefused() {
        assertThat(decide(new InnStanding(OURS, true, false, null), OURS))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(AccountRefusal.TrialAlreadyActive.class));
        assertThat(decide(new InnStanding(null, true, false, null), null)).isInstanceOf(Refused.class);
    }

    @Test // PRT-10
    void aClientOfAnotherPartnerIsRefusedWithoutNamingIt() {
        assertThat(decide(new InnStanding(THEIRS, true, true, TODAY), OURS))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.refusal()).isInstanceOf(TrialRefusal.ClientOfAnotherPartner.class);
                    assertThat(refused.refusal().details()).isEmpty();
                    assertThat(refused.refusal()).hasMessageNotContaining(THEIRS.toString());
                });
    }

    @Test // PRT-10
    void aClientThatComesBackThroughTheSiteStaysWithItsPartner() {
        assertThat(decide(new InnStanding(THEIRS, false, false, TODAY.minusDays(181)), null))
                .isEqualTo(new Admitted(THEIRS));
    }

    @Test // TRL-8
    void withinHalfAYearOfTheLastTrialAnOperatorDecides() {
        assertThat(decide(new InnStanding(OURS, false, false, LocalDate.parse("2026-05-28")), OURS))
                .isEqualTo(new NeedsOperator(OURS, WaitReason.RECENT_TRIAL));
        assertThat(decide(new InnStanding(OURS, false, false, LocalDate.parse("2026-05-27")), OURS))
                .isEqualTo(new Admitted(OURS));
    }

    @Test
    void aCompanyThatHasAnAccountNeedsAnOperator() {
        assertThat(decide(new InnStanding(OURS, false, true, LocalDate.parse("2025-01-01")), OURS))
                .isEqualTo(new NeedsOperator(OURS, WaitReason.HAS_ACCOUNT));
    }

    private static Admission decide(InnStanding inn, @Nullable UUID asking) {
        return Admission.decide(inn, asking, TODAY, RULES);
    }
}
