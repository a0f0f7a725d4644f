package io.partnercloud.trial.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientOverviewTests {
    private static final LocalDate DELETION = LocalDate.parse("2026-12-27");

    @ParameterizedTest(name = "{0} with a cash desk {1}: deleted on {2}")
    @DisplayName("CLI-9: a blocked account that a cash desk needs has no day of deletion")
    @CsvSource({
        "TRIAL_ENDED, , 2026-12-27",
        "TRIAL_ENDED, PAID, ",
        "TRIAL_ENDED, BLOCKED, ",
        "TRIAL_ENDED, ENDED, 2026-12-27",
        "RENT_ENDED, PAID, ",
        "RENT_ENDED, ENDED, 2026-12-27",
        "DEBT, , 2026-12-27",
        "DEBT, PAID, ", // BLK-2: the rent is over on that day, the account is not deleted
        "DEBT, ENDED, 2026-12-27",
    })
    void theDayOfDeletionIsToldOnlyWhereItWillBe(
            BlockReason reason, OtherService.@Nullable Status cashDesk, @Nullable LocalDate deletion) {
        assertThat(blocked(reason, cashDesk).deletionDue()).isEqualTo(deletion);
    }

    private static ClientOverview blocked(BlockReason reason, OtherService.@Nullable Status cashDesk) {
        var others = cashDesk == null
                ? List.<OtherService>of()
                : List.of(
                        new OtherService(CloudService.CASH_DESK, "CASH_DESK", cashDesk, LocalDate.parse("2027-01-31")));
        return new ClientOverview(
                TestAccounts.client(),
                ClientLogin.numbered(6),
                CloudService.RENT,
                "UNIFIED",
                AccountStatus.BLOCKED,
                null,
                null,
                null,
                null,
                null,
                false,
                others,
                reason,
                DELETION.minusDays(14),
                DELETION,
                null,
                null,
                1);
    }
}
