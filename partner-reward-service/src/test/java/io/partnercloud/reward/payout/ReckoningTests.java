package io.partnercloud.reward.payout;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.reward.partner.PartnerId;
import io.partnercloud.reward.partner.RewardRate;
import io.partnercloud.reward.partner.RewardScale;
import io.partnercloud.reward.partner.RewardScale.Step;
import io.partnercloud.reward.partner.TaxTreatment;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("RWD-12: a set worked out once more from what was frozen with it")
class ReckoningTests {
    private static final PayoutTax GENERAL = new PayoutTax(TaxTreatment.GENERAL, 22);

    @Test // 4 797.67 × 10 % = 479.77, 1 029.68 × 12.5 % = 128.71, carried −5.00: 603.48, and 22 % of it 132.77
    void itComesToTheSameKopecks() {
        var set = set("603.48", "132.77", List.of(rent("4797.67", "479.77"), pbx("1029.68", "128.71")), "-5.00");

        assertThat(Reckoning.again(set)).isEqualTo(Reckoning.recorded(set));
    }

    @Test // a line that somebody has changed is seen
    void whatWasChangedAfterwardsComesOutDifferently() {
        var set = set("480.00", "105.60", List.of(rent("4797.67", "480.00")));

        assertThat(Reckoning.again(set))
                .isEqualTo(new Reckoning(Money.of("479.77"), Money.of("105.55"), Money.of("585.32")));
    }

    @Test // 0.05 × 10 % = 0.01; of it 0.03 takes 0.00 back and the rest of 0.02 the rest of 0.01, which 0.02 × 10 % is
    // not
    void whatTakesTheRestBackTakesTheWholeRest() {
        var all = rent("0.05", "0.01");
        var first = back("-0.03", "0.00", "0.05");
        var rest = back("-0.02", "-0.01", "0.05", "-0.03");

        assertThat(Reckoning.again(set("0.00", "0.00", List.of(all, first, rest)))
                        .reward())
                .isEqualTo(Money.ZERO);
        assertThat(Reckoning.again(set("-0.01", "0.00", List.of(rest))).reward())
                .isEqualTo(Money.of("-0.01"));
    }

    @Test // 4 797.67 × 12 % = 575.72; the calls keep 128.71
    void otherRatesAreTriedForTheServicesThatAreNamed() {
        var set = set("608.48", "133.87", List.of(rent("4797.67", "479.77"), pbx("1029.68", "128.71")));

        assertThat(Reckoning.withRates(set, Map.of(CloudService.RENT, RewardScale.flat(RewardRate.of("12"))))
                        .reward())
                .isEqualTo(Money.of("704.43"));
        assertThat(Reckoning.withRates(set, Map.of(CloudService.RENT, RewardScale.flat(RewardRate.of("10")))))
                .isEqualTo(Reckoning.recorded(set));
    }

    @Test // 3 000.00 × 10 % + 1 797.67 × 20 % = 300.00 + 359.53; another month begins below: 100.00 × 10 % = 10.00
    void stepsGoByEachMonth() {
        var steps = new RewardScale(
                List.of(new Step(Money.ZERO, RewardRate.of("10")), new Step(Money.of("3000.00"), RewardRate.of("20"))));
        var other = new FrozenSet.Line(
                CloudService.RENT,
                YearMonth.of(2026, 12),
                RewardRate.of("10"),
                List.of(),
                Money.of("100.00"),
                Money.of("10.00"));
        var set = set("489.77", "107.75", List.of(rent("2000.00", "200.00"), rent("2797.67", "279.77"), other));

        assertThat(Reckoning.withRates(set, Map.of(CloudService.RENT, steps)).reward())
                .isEqualTo(Money.of("669.53"));
    }

    private static FrozenSet.Line rent(String base, String amount) {
        return line(CloudService.RENT, "10", List.of(), base, amount);
    }

    private static FrozenSet.Line pbx(String base, String amount) {
        return line(CloudService.PBX, "12.5", List.of(), base, amount);
    }

    private static FrozenSet.Line back(String base, String amount, String... before) {
        return line(
                CloudService.RENT, "10", List.of(before).stream().map(Money::of).toList(), base, amount);
    }

    private static FrozenSet.Line line(
            CloudService service, String rate, List<Money> before, String base, String amount) {
        return new FrozenSet.Line(
                service, YearMonth.of(2026, 11), RewardRate.of(rate), before, Money.of(base), Money.of(amount));
    }

    private static FrozenSet set(String reward, String vat, List<FrozenSet.Line> lines, String... carried) {
        var sum = Money.of(reward);
        var tax = Money.of(vat);
        return new FrozenSet(
                new UUID(0, 1),
                new PartnerId(new UUID(0, 320)),
                "ООО «Ромашка»",
                PayoutKind.AUTOMATIC,
                new Documents(1, LocalDate.of(2027, 1, 1), lines.size(), sum, 22, tax, sum.plus(tax)),
                GENERAL,
                lines,
                List.of(carried).stream().map(Money::of).toList());
    }
}
