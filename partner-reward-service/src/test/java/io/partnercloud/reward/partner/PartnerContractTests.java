package io.partnercloud.reward.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.reward.partner.PartnerContract.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The life of a contract: RWD-11. Rewards are closed up to the end of October. */
class PartnerContractTests {
    private static final PartnerId PARTNER = new PartnerId(UUID.fromString("01980000-0000-7000-8000-000000000320"));
    private static final LocalDate SIGNED = LocalDate.of(2026, 1, 12);
    private static final LocalDate OPEN = LocalDate.of(2026, 11, 1);
    private static final LocalDate MID_NOVEMBER = LocalDate.of(2026, 11, 16);

    @Test // RWD-2
    void theContractInForceIsTheOneThatHoldsOnTheDate() {
        var first = contract("1", SIGNED).ended(MID_NOVEMBER.minusDays(1), OPEN);
        var second = contract("2", LocalDate.of(2026, 12, 1));
        var both = List.of(second, first);

        assertThat(PartnerContract.inForce(both, SIGNED.minusDays(1))).isEmpty();
        assertThat(PartnerContract.inForce(both, SIGNED)).contains(first);
        assertThat(PartnerContract.inForce(both, MID_NOVEMBER.minusDays(1))).contains(first);
        assertThat(PartnerContract.inForce(both, MID_NOVEMBER)).isEmpty();
        assertThat(PartnerContract.inForce(both, LocalDate.of(2026, 12, 1))).contains(second);
    }

    @Test
    void anAmendmentHoldsFromItsDayInPlaceOfAllBefore() {
        var amended = contract("1", SIGNED)
                .amended(terms("1", MID_NOVEMBER, CloudService.PBX, "12.50"), OPEN)
                .amended(terms("2", OPEN, CloudService.RENT, "11"), OPEN);

        assertThat(amended.rateOf(CloudService.RENT, LocalDate.of(2026, 10, 31)))
                .contains(RewardScale.flat(RewardRate.of("10")));
        assertThat(amended.rateOf(CloudService.RENT, OPEN)).contains(RewardScale.flat(RewardRate.of("11")));
        assertThat(amended.rateOf(CloudService.RENT, MID_NOVEMBER)).isEmpty();
        assertThat(amended.rateOf(CloudService.PBX, MID_NOVEMBER)).contains(RewardScale.flat(RewardRate.of("12.50")));
        assertThat(amended.rateOf(CloudService.PBX, MID_NOVEMBER.minusDays(1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-31, 1, contract_reaches_into_closed_month",
        "2026-11-16, 9, contract_terms_begin_that_day",
        "2026-11-17, 7, amendment_number_taken",
        "2027-01-01, 9, contract_not_in_force"
    })
    void anAmendmentIsRefused(LocalDate from, String number, String code) {
        var contract = contract("1", SIGNED)
                .amended(terms("7", MID_NOVEMBER, CloudService.RENT, "12"), OPEN)
                .ended(LocalDate.of(2026, 12, 31), OPEN);

        assertThatExceptionOfType(ContractRefusal.class)
                .isThrownBy(() -> contract.amended(terms(number, from, CloudService.RENT, "5"), OPEN))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void aContractEndsOnceAndNeverBackwardsIntoAClosedMonth() {
        var contract = contract("1", SIGNED);
        var ended = contract.ended(LocalDate.of(2026, 10, 31), OPEN);

        assertThat(ended.holdsOn(LocalDate.of(2026, 10, 31))).isTrue();
        assertThat(ended.holdsOn(OPEN)).isFalse();
        assertThatExceptionOfType(ContractRefusal.ReachesIntoClosedMonth.class)
                .isThrownBy(() -> contract.ended(LocalDate.of(2026, 10, 30), OPEN));
        assertThatExceptionOfType(ContractRefusal.AlreadyEnded.class).isThrownBy(() -> ended.ended(MID_NOVEMBER, OPEN));
        assertThatExceptionOfType(ContractRefusal.NotInForce.class)
                .isThrownBy(() -> contract("2", MID_NOVEMBER).ended(OPEN, OPEN));
    }

    @Test
    void aSuccessorEndsTheContractBeforeItsOwnFirstDay() {
        var followed = contract("1", SIGNED).followedBy(MID_NOVEMBER, OPEN);

        assertThat(followed.lastDay()).isEqualTo(LocalDate.of(2026, 11, 15));
        assertThatExceptionOfType(ContractRefusal.ReachesIntoClosedMonth.class)
                .isThrownBy(() -> contract("1", SIGNED).followedBy(LocalDate.of(2026, 10, 31), OPEN));
        assertThatExceptionOfType(ContractRefusal.NotAfterTheOneBefore.class)
                .isThrownBy(() -> contract("1", SIGNED).followedBy(SIGNED, OPEN));
    }

    @Test // RWD-10: in the gap nothing was earned, so nothing closed changes
    void aGapMayBeClosedHoweverLongAgoItWas() {
        var ended = contract("1", SIGNED).ended(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 3, 1));

        assertThat(ended.followedBy(LocalDate.of(2026, 4, 1), OPEN)).isEqualTo(ended);
        assertThatExceptionOfType(ContractRefusal.NotAfterTheOneBefore.class)
                .isThrownBy(() -> ended.followedBy(LocalDate.of(2026, 3, 31), OPEN));
    }

    private static Terms terms(String number, LocalDate from, CloudService service, String percent) {
        return new Terms(
                number, from, TaxTreatment.SIMPLIFIED_5, Map.of(service, RewardScale.flat(RewardRate.of(percent))));
    }

    private static PartnerContract contract(String number, LocalDate signedOn) {
        return PartnerContract.signed(
                UUID.randomUUID(),
                PARTNER,
                "principal",
                number,
                signedOn,
                TaxTreatment.GENERAL,
                Map.of(CloudService.RENT, RewardScale.flat(RewardRate.of("10"))));
    }
}
