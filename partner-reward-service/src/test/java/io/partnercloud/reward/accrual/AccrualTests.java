package io.partnercloud.reward.accrual;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.reward.accrual.Accrual.Accrued;
import io.partnercloud.reward.accrual.Accrual.Held;
import io.partnercloud.reward.client.ClientId;
import io.partnercloud.reward.partner.PartnerContract;
import io.partnercloud.reward.partner.PartnerId;
import io.partnercloud.reward.partner.RewardRate;
import io.partnercloud.reward.partner.RewardScale;
import io.partnercloud.reward.partner.TaxTreatment;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccrualTests {
    private static final PartnerId PARTNER = new PartnerId(new UUID(0, 320));
    private static final LocalDate PAID_ON = LocalDate.of(2026, 11, 25);
    private static final LocalDate RETURNED_ON = LocalDate.of(2026, 12, 3);
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final UUID REVERSAL = new UUID(0, 77);

    @Test
    void aPaidLineAccruesTheRateOfItsService() { // RWD-2: 4 797.67 × 10 % = 479.767
        var paid = line(CloudService.RENT, "4797.67");

        assertThat(accrued(paid, Optional.of(contract())))
                .containsExactly(new Accrued(paid, RewardRate.of("10.00"), Money.of("479.77")));
    }

    @Test
    void withoutARateOrAContractTheAccrualIsHeld() { // RWD-2
        var pbx = line(CloudService.PBX, "500.00");

        assertThat(accrued(pbx, Optional.of(contract())))
                .containsExactly(new Held(pbx, Held.Reason.NO_RATE_FOR_SERVICE));
        assertThat(accrued(pbx, Optional.empty())).containsExactly(new Held(pbx, Held.Reason.NO_CONTRACT_IN_FORCE));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-30, 2026-11, 2026-11", // its month is open
        "2026-11-30, 2026-12, 2026-12", // its month is closed: the open one
        "2026-08-01, 2026-12, 2026-12",
        "2026-12-01, 2026-11, 2026-12" // the month before is not closed yet: still its own
    })
    void moneyIsAccruedInItsMonthOrElseInTheOpenOne(LocalDate paidOn, YearMonth open, YearMonth accruedIn) { // RWD-3
        assertThat(new OpenMonth(open).monthFor(paidOn)).isEqualTo(accruedIn);
    }

    @Test
    void closingAMonthOpensTheNextAndNeverOneBefore() { // RWD-3
        var november = new OpenMonth(YearMonth.of(2026, 11));

        assertThat(november.closing(YearMonth.of(2026, 11))).isEqualTo(new OpenMonth(DECEMBER));
        assertThat(november.closing(YearMonth.of(2026, 10))).isEqualTo(november);
    }

    @Test
    void aReturnTakesBackExactlyWhatWasEarned() { // RWD-2
        var earned = earned("4797.67", "479.77", "4797.67", "479.77");

        var taken = takeBack("4797.67", List.of(earned));

        assertThat(taken).singleElement().isInstanceOfSatisfying(Accrued.class, it -> {
            assertThat(it.amount()).isEqualTo(Money.of("-479.77"));
            assertThat(it.line().base()).isEqualTo(Money.of("-4797.67"));
            assertThat(it.line().month()).isEqualTo(DECEMBER);
            assertThat(it.line().corrects()).isEqualTo(earned.accrual().line().id());
        });
    }

    @Test
    void twoPartialReturnsLeaveNoKopeckBehind() {
        // 0.35 earned on 3.45 (0.345 up). 1.15 back: 0.115 up = 0.12. The rest 2.30 takes what is left, 0.23.
        var first = takeBack("1.15", List.of(earned("3.45", "0.35", "3.45", "0.35")));
        var second = takeBack("2.30", List.of(earned("3.45", "0.35", "2.30", "0.23")));

        assertThat(amount(first.getFirst())).isEqualTo(Money.of("-0.12"));
        assertThat(amount(second.getFirst())).isEqualTo(Money.of("-0.23"));
    }

    @Test
    void moneyThatWasNeverRewardedTakesNothingBack() {
        assertThat(takeBack("100.00", List.of())).isEmpty();
        assertThat(takeBack("100.00", List.of(earned("60.00", "6.00", "0.00", "0.00"))))
                .isEmpty();
    }

    @Test
    void aReturnGoesThroughWhatWasEarnedInTurn() {
        var taken = takeBack(
                "100.00", List.of(earned("60.00", "6.00", "60.00", "6.00"), earned("80.00", "8.00", "80.00", "8.00")));

        assertThat(taken).map(AccrualTests::amount).containsExactly(Money.of("-6.00"), Money.of("-4.00"));
    }

    @Test
    void aHeldAccrualIsTakenBackAsAHeldOne() {
        var held = new Held(line(CloudService.PBX, "500.00"), Held.Reason.NO_RATE_FOR_SERVICE);

        var taken = takeBack("500.00", List.of(new Earned(held, Money.of("500.00"), Money.ZERO)));

        assertThat(taken).singleElement().isInstanceOf(Held.class);
        assertThat(taken.getFirst().line().base()).isEqualTo(Money.of("-500.00"));
    }

    @Test // CHG-2: of a surcharge's term that had taken back 60.00
    void theReturnOfANegativeTermGivesItsRewardBack() {
        var taken = takeBack("-60.00", List.of(earned("-60.00", "-6.00", "-60.00", "-6.00")));

        assertThat(taken).map(AccrualTests::amount).containsExactly(Money.of("6.00"));
        assertThat(takeBack("-60.00", List.of(earned("60.00", "6.00", "60.00", "6.00"))))
                .isEmpty();
    }

    @Test // RWD-11: 3 890.00 × 12.5 % = 486.25 in place of 389.00
    void underOtherTermsTheRewardIsTakenBackAndCountedAnew() {
        var lines = recounted(earned("3890.00", "389.00", "3890.00", "389.00"), "12.50");

        assertThat(lines).map(AccrualTests::amount).containsExactly(Money.of("-389.00"), Money.of("486.25"));
        assertThat(lines).map(line -> line.line().paidOn()).containsOnly(PAID_ON);
        assertThat(lines.getLast().line().corrects()).isNull();
    }

    @Test // RWD-10
    void whatWasHeldIsReleasedByARate() {
        var held = new Held(line(CloudService.PBX, "500.00"), Held.Reason.NO_RATE_FOR_SERVICE);
        var lines = recounted(new Earned(held, Money.of("500.00"), Money.ZERO), "5.00");

        assertThat(lines.getFirst()).isInstanceOf(Held.class);
        assertThat(lines.getFirst().line().base()).isEqualTo(Money.of("-500.00"));
        assertThat(amount(lines.getLast())).isEqualTo(Money.of("25.00"));
        assertThat(lines).map(line -> line.line().month()).containsOnly(DECEMBER);
    }

    @Test // 1 000.00 of 3 890.00 are left: 100.00 back, 125.00 anew
    void onlyWhatWasNotGivenBackIsCountedAnew() {
        assertThat(recounted(earned("3890.00", "389.00", "1000.00", "100.00"), "12.50"))
                .map(AccrualTests::amount)
                .containsExactly(Money.of("-100.00"), Money.of("125.00"));
        assertThat(recounted(earned("3890.00", "389.00", "0.00", "0.00"), "12.50"))
                .isEmpty();
        assertThat(recounted(earned("3890.00", "389.00", "3890.00", "389.00"), "10.00"))
                .isEmpty();
    }

    private static List<Accrual> recounted(Earned earned, String percent) {
        return earned.recounted(Optional.of(contract(percent)), DECEMBER, _ -> Money.ZERO, UUID::randomUUID);
    }

    private static List<Accrual> takeBack(String amount, List<Earned> earned) {
        return Earned.takeBack(
                Money.of(amount), earned, new Earned.Return(REVERSAL, RETURNED_ON, DECEMBER), UUID::randomUUID);
    }

    private static List<Accrual> accrued(Accrual.Line line, Optional<PartnerContract> inForce) {
        return Accrual.of(line, inForce, _ -> Money.ZERO, UUID::randomUUID);
    }

    private static Money amount(Accrual accrual) {
        return switch (accrual) {
            case Accrued it -> it.amount();
            case Held _ -> Money.ZERO;
        };
    }

    private static Earned earned(String base, String amount, String baseLeft, String amountLeft) {
        return new Earned(
                new Accrued(line(CloudService.RENT, base), RewardRate.of("10.00"), Money.of(amount)),
                Money.of(baseLeft),
                Money.of(amountLeft));
    }

    private static Accrual.Line line(CloudService service, String base) {
        return new Accrual.Line(
                UUID.randomUUID(),
                PARTNER,
                new ClientId(new UUID(0, 42)),
                new ClientLogin("1R00042"),
                "ООО «Ромашка»",
                new UUID(0, 1),
                new UUID(0, 2),
                1,
                new UUID(0, 3),
                "2026-000017",
                service,
                "BP",
                PAID_ON,
                YearMonth.of(2026, 11),
                Money.of(base),
                null);
    }

    private static PartnerContract contract() {
        return PartnerContract.signed(
                UUID.randomUUID(),
                PARTNER,
                "principal",
                "СА-0320",
                LocalDate.of(2026, 1, 12),
                TaxTreatment.GENERAL,
                Map.of(CloudService.RENT, RewardScale.flat(RewardRate.of("10.00"))));
    }

    private static PartnerContract contract(String percent) {
        return PartnerContract.signed(
                UUID.randomUUID(),
                PARTNER,
                "principal",
                "СА-0320",
                LocalDate.of(2026, 1, 12),
                TaxTreatment.GENERAL,
                Map.of(
                        CloudService.RENT,
                        RewardScale.flat(RewardRate.of(percent)),
                        CloudService.PBX,
                        RewardScale.flat(RewardRate.of(percent))));
    }
}
