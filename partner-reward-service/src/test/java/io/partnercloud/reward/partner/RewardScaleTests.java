package io.partnercloud.reward.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.partnercloud.contracts.values.Money;
import io.partnercloud.reward.partner.RewardScale.Part;
import io.partnercloud.reward.partner.RewardScale.Step;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("RWD-11: rates in steps by the month's paid sum")
class RewardScaleTests {
    private static final RewardScale SCALE =
            new RewardScale(List.of(step("0.00", "10"), step("100000.00", "12"), step("250000.00", "15")));

    @ParameterizedTest
    @CsvSource({
        "0.00, 99999.99, 99999.99@10.00",
        "0.00, 100000.00, 100000.00@10.00", // the step begins above its sum
        "100000.00, 0.01, 0.01@12.00",
        "99999.99, 3890.00, 0.01@10.00 3889.99@12.00",
        "0.00, 300000.00, 100000.00@10.00 150000.00@12.00 50000.00@15.00",
        "-500.00, 1000.00, 1000.00@10.00", // more went back in the month than came
        "101000.00, -3890.00, -1000.00@12.00 -2890.00@10.00", // leaves the steps from above
        "300000.00, -300000.00, -50000.00@15.00 -150000.00@12.00 -100000.00@10.00"
    })
    void eachRoubleEarnsTheRateOfTheStepIntoWhichItFalls(String before, String paid, String expected) {
        assertThat(SCALE.parts(Money.of(before), Money.of(paid)))
                .extracting(part -> part.base() + "@" + part.rate())
                .containsExactly(expected.split(" "));
    }

    @Test
    void thePartsOfAnyPaymentsComeToThemAndToTheSameHoweverTheyAreCut() {
        var random = new Random(11);
        for (var i = 0; i < 2000; i++) {
            var before = Money.kopecks(random.nextLong(30_000_000));
            var paid = Money.kopecks(random.nextLong(-30_000_000, 30_000_000));
            var cut = Money.kopecks(paid.inKopecks() / 3);
            var whole = SCALE.parts(before, paid);

            assertThat(Money.sum(whole.stream().map(Part::base).toList())).isEqualTo(paid);
            assertThat(atFirstRate(whole))
                    .isEqualTo(atFirstRate(SCALE.parts(before, cut))
                            .plus(atFirstRate(SCALE.parts(before.plus(cut), paid.minus(cut)))));
        }
    }

    private static Money atFirstRate(List<Part> parts) {
        return Money.sum(parts.stream()
                .filter(part -> part.rate().equals(RewardRate.of("10")))
                .map(Part::base)
                .toList());
    }

    @Test
    void itIsKnownHowFarTheNextStepIs() {
        assertThat(SCALE.toNextStep(Money.of("99000.00"))).isEqualTo(Money.of("1000.00"));
        assertThat(SCALE.toNextStep(Money.of("250000.00"))).isNull();
    }

    @Test
    void aScaleBeginsAtNothingAndRises() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RewardScale(List.of(step("1.00", "10"))));
        assertThatExceptionOfType(ContractRefusal.StepsDoNotRise.class)
                .isThrownBy(() -> new RewardScale(List.of(step("0.00", "10"), step("0.00", "12"))));
        assertThatExceptionOfType(ContractRefusal.StepsDoNotRise.class)
                .isThrownBy(() -> new RewardScale(List.of(step("0.00", "10"), step("5.00", "10"))));
    }

    private static Step step(String from, String percent) {
        return new Step(Money.of(from), RewardRate.of(percent));
    }
}
