package io.partnercloud.reward.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.reward.partner.PartnerContract.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartnerContractTests {
    private static final PartnerId PARTNER = new PartnerId(UUID.fromString("01980000-0000-7000-8000-000000000320"));
    private static final LocalDate SIGNED = LocalDate.of(2026, 1, 12);

    @ParameterizedTest
    @CsvSource({
        "10.00, 4797.67, 479.77", // 479.767
        "10.00, 0.05, 0.01", // 0.005 up
        "10.00, 0.04, 0.00",
        "12.50, 1029.68, 128.71", // 128.71
        "7.25, 476.13, 34.52", // 34.519425
        "10.00, -0.05, -0.01", // away from zero, as the way there
        "100, 3890.00, 3890.00"
    })
    void aRewardIsTheRateOfTheAmountHalfUp(String percent, String paid, String reward) { // RWD-2
        assertThat(RewardRate.of(percent).of(Money.of(paid))).isEqualTo(Money.of(reward));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "100.01"})
    void aRateIsAbove0AndAtMost100Percent(String percent) {
        assertThatIllegalArgumentException().isThrownBy(() -> RewardRate.of(percent));
    }

    @Test
    void theContractInForceIsTheOneSignedLastButNotAfterTheDate() { // RWD-2
        var first = contract("1", SIGNED);
        var second = contract("2", LocalDate.of(2026, 7, 1));
        var both = List.of(second, first);

        assertThat(PartnerContract.inForce(both, LocalDate.of(2026, 1, 11))).isEmpty();
        assertThat(PartnerContract.inForce(both, SIGNED)).contains(first);
        assertThat(PartnerContract.inForce(both, LocalDate.of(2026, 6, 30))).contains(first);
        assertThat(PartnerContract.inForce(both, LocalDate.of(2026, 7, 1))).contains(second);
    }

    @Test
    void aRateHoldsOnTheDaysThatItNames() {
        var changed = new PartnerContract(
                UUID.randomUUID(),
                PARTNER,
                "3",
                SIGNED,
                TaxTreatment.GENERAL,
                List.of(
                        new Term(CloudService.RENT, RewardRate.of("10"), SIGNED, LocalDate.of(2026, 6, 30)),
                        new Term(CloudService.RENT, RewardRate.of("12"), LocalDate.of(2026, 7, 1), null)));

        assertThat(changed.rateOf(CloudService.RENT, LocalDate.of(2026, 6, 30))).contains(RewardRate.of("10"));
        assertThat(changed.rateOf(CloudService.RENT, LocalDate.of(2026, 7, 1))).contains(RewardRate.of("12"));
        assertThat(changed.rateOf(CloudService.PBX, LocalDate.of(2026, 7, 1))).isEmpty();
        assertThat(changed.ratesAtSigning()).containsOnlyKeys(CloudService.RENT);
    }

    @Test
    void aThreeDigitCodeIsKeptAndNobodyMayUseIt() { // PRT-4
        assertThat(new AssignedCode("320").isThreeDigit()).isTrue();
        assertThat(new AssignedCode("320").code()).isEmpty();
        assertThat(new AssignedCode("0320").code()).isPresent();
        assertThatIllegalArgumentException().isThrownBy(() -> new AssignedCode("32"));
    }

    private static PartnerContract contract(String number, LocalDate signedOn) {
        return PartnerContract.signed(
                UUID.randomUUID(),
                PARTNER,
                number,
                signedOn,
                TaxTreatment.GENERAL,
                Map.of(CloudService.RENT, RewardRate.of("10")));
    }
}
