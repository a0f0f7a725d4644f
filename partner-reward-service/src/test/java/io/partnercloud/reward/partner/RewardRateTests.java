package io.partnercloud.reward.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.partnercloud.contracts.values.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RewardRateTests {

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
    void aThreeDigitCodeIsKeptAndNobodyMayUseIt() { // PRT-4
        assertThat(new AssignedCode("320").isThreeDigit()).isTrue();
        assertThat(new AssignedCode("320").code()).isEmpty();
        assertThat(new AssignedCode("0320").code()).isPresent();
        assertThatIllegalArgumentException().isThrownBy(() -> new AssignedCode("32"));
    }
}
