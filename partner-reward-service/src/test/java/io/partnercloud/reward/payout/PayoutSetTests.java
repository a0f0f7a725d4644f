package io.partnercloud.reward.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.contracts.values.Quarter;
import io.partnercloud.reward.accrual.OpenMonth;
import io.partnercloud.reward.line.ExpectedDay;
import io.partnercloud.reward.partner.PartnerId;
import io.partnercloud.reward.partner.TaxTreatment;
import io.partnercloud.reward.payout.PayoutSet.Disagreement;
import io.partnercloud.reward.payout.PayoutSet.Originals;
import io.partnercloud.reward.payout.PayoutSet.Payment;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RWD-6: what may follow what, every state tried with every step. */
class PayoutSetTests {
    private static final LocalDate PUBLISHED_ON = LocalDate.of(2027, 1, 1);
    private static final Completion COMPLETION =
            new Completion("СА-0320", LocalDate.of(2021, 1, 11), "7", LocalDate.of(2027, 1, 12), "12");
    private static final Originals ORIGINALS = new Originals(LocalDate.of(2027, 1, 20), Originals.Way.POST);
    private static final Payment PAYMENT = new Payment(LocalDate.of(2027, 1, 25), "118");
    private static final Disagreement OBJECTION = new Disagreement(LocalDate.of(2027, 1, 31), "Нет клиента 1R00042");
    private static final VatRates RATES = new VatRates() {
        @Override
        public void keep(LocalDate effectiveOn, int percent) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int on(LocalDate day) {
            return day.isBefore(LocalDate.of(2026, 1, 1)) ? 20 : 22;
        }
    };

    private static final Map<String, UnaryOperator<PayoutSet>> STEPS = Map.of(
            "complete", set -> set.complete(COMPLETION),
            "dispute", set -> set.dispute(OBJECTION, 30),
            "withdrawObjection", PayoutSet::withdrawObjection,
            "correct", set -> set.correct(documents(2, "100.00")),
            "receiveScan", PayoutSet::receiveScan,
            "receiveOriginals", set -> set.receiveOriginals(ORIGINALS),
            "pay", set -> set.pay(PAYMENT));

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiterString = "|", textBlock = """
            CARRIED            | complete         | -
            CARRIED            | dispute          | -
            CARRIED            | correct          | -
            CARRIED            | receiveScan      | -
            CARRIED            | receiveOriginals | -
            CARRIED            | withdrawObjection | -
            CARRIED            | pay              | -
            PUBLISHED          | complete         | COMPLETED
            PUBLISHED          | dispute          | DISPUTED
            PUBLISHED          | correct          | -
            PUBLISHED          | receiveScan      | -
            PUBLISHED          | receiveOriginals | -
            PUBLISHED          | withdrawObjection | -
            PUBLISHED          | pay              | -
            DISPUTED           | complete         | -
            DISPUTED           | dispute          | -
            DISPUTED           | correct          | PUBLISHED
            DISPUTED           | receiveScan      | -
            DISPUTED           | receiveOriginals | -
            DISPUTED           | withdrawObjection | PUBLISHED
            DISPUTED           | pay              | -
            COMPLETED          | complete         | COMPLETED
            COMPLETED          | dispute          | -
            COMPLETED          | correct          | -
            COMPLETED          | receiveScan      | SCANS_RECEIVED
            COMPLETED          | receiveOriginals | -
            COMPLETED          | withdrawObjection | -
            COMPLETED          | pay              | -
            SCANS_RECEIVED     | complete         | -
            SCANS_RECEIVED     | dispute          | -
            SCANS_RECEIVED     | correct          | -
            SCANS_RECEIVED     | receiveScan      | SCANS_RECEIVED
            SCANS_RECEIVED     | receiveOriginals | ORIGINALS_RECEIVED
            SCANS_RECEIVED     | withdrawObjection | -
            SCANS_RECEIVED     | pay              | -
            ORIGINALS_RECEIVED | complete         | -
            ORIGINALS_RECEIVED | dispute          | -
            ORIGINALS_RECEIVED | correct          | -
            ORIGINALS_RECEIVED | receiveScan      | -
            ORIGINALS_RECEIVED | receiveOriginals | -
            ORIGINALS_RECEIVED | withdrawObjection | -
            ORIGINALS_RECEIVED | pay              | PAID
            PAID               | complete         | -
            PAID               | dispute          | -
            PAID               | correct          | -
            PAID               | receiveScan      | -
            PAID               | receiveOriginals | -
            PAID               | withdrawObjection | -
            PAID               | pay              | -
            """)
    void eachStepFollowsSomeStatesOnly(PayoutStatus before, String step, String after) {
        var set = in(before);
        var taken = Objects.requireNonNull(STEPS.get(step));

        if (after.equals("-")) {
            assertThatExceptionOfType(PayoutRefusal.NotInThisState.class).isThrownBy(() -> taken.apply(set));
        } else {
            assertThat(taken.apply(set).status()).isEqualTo(PayoutStatus.valueOf(after));
        }
    }

    @Test // RWD-8a: 30 days from 01.01. end on 31.01.
    void onThe31stDayThePartnerObjectsTooLate() {
        var late = new Disagreement(LocalDate.of(2027, 2, 1), "Поздно");

        assertThatExceptionOfType(PayoutRefusal.ObjectionTooLate.class)
                .isThrownBy(() -> in(PayoutStatus.PUBLISHED).dispute(late, 30));
    }

    @ParameterizedTest // RWD-8a
    @CsvSource({"0.00, CARRIED", "-0.01, CARRIED", "0.01, PUBLISHED"})
    void onlyWhatIsPositiveIsPublished(String reward, PayoutStatus status) {
        assertThat(PayoutSet.of(core(documents(1, reward))).status()).isEqualTo(status);
        assertThat(in(PayoutStatus.DISPUTED).correct(documents(2, reward)).status())
                .isEqualTo(status);
    }

    @ParameterizedTest // RWD-7: 479.77 × 22 % = 105.5494, × 20 % = 95.954, × 5 % = 23.9885, × 7 % = 33.5839
    @CsvSource({
        "GENERAL, 2026-12-31, 22, 105.55, 585.32",
        "GENERAL, 2025-12-31, 20, 95.95, 575.72",
        "SIMPLIFIED_NO_VAT, 2026-12-31, 0, 0.00, 479.77",
        "SIMPLIFIED_5, 2026-12-31, 5, 23.99, 503.76",
        "SIMPLIFIED_7, 2026-12-31, 7, 33.58, 513.35"
    })
    void taxIsAddedAsTheContractAndTheDaySay(
            TaxTreatment treatment, LocalDate day, int percent, String vat, String total) {
        var documents = Documents.of(1, PUBLISHED_ON, 3, Money.of("479.77"), PayoutTax.on(day, treatment, RATES));

        assertThat(documents.vatPercent()).isEqualTo(percent);
        assertThat(documents.vat()).isEqualTo(Money.of(vat));
        assertThat(documents.total()).isEqualTo(Money.of(total));
    }

    @ParameterizedTest // RWD-10: sets are published on the 1st of the quarter, the money comes 30 days later
    @CsvSource({
        "2026-10, RENT, 2026-11, 2027-01-31", // its quarter runs
        "2026-11, RENT, 2026-12, 2027-01-31", // the month is closed, the quarter not
        "2026-09, RENT, 2026-10, 2027-01-31", // its quarter's run went without it
        "2026-09, HOSTING, 2026-10, 2026-10-31" // by hand, in the quarter after
    })
    void moneyMayBeExpectedAfterTheSetsOfTheQuarter(
            YearMonth month, CloudService service, YearMonth open, LocalDate expected) {
        assertThat(new ExpectedDay(new OpenMonth(open), 30).of(month, service)).isEqualTo(expected);
    }

    @Test // RWD-9
    void hostingAndCorporateStandInSetsMadeByHand() {
        assertThat(PayoutKind.of(CloudService.HOSTING)).isEqualTo(PayoutKind.MANUAL);
        assertThat(PayoutKind.of(CloudService.CORPORATE)).isEqualTo(PayoutKind.MANUAL);
        assertThat(PayoutKind.of(CloudService.RENT)).isEqualTo(PayoutKind.AUTOMATIC);
    }

    private static PayoutSet in(PayoutStatus status) {
        var core = core(documents(1, status == PayoutStatus.CARRIED ? "-5.00" : "100.00"));
        return switch (status) {
            case CARRIED -> new PayoutSet.Carried(core, null);
            case PUBLISHED -> new PayoutSet.Published(core);
            case DISPUTED -> new PayoutSet.Disputed(core, OBJECTION);
            case COMPLETED -> new PayoutSet.Completed(core, COMPLETION);
            case SCANS_RECEIVED -> new PayoutSet.ScansReceived(core, COMPLETION);
            case ORIGINALS_RECEIVED -> new PayoutSet.OriginalsReceived(core, COMPLETION, ORIGINALS);
            case PAID -> new PayoutSet.Paid(core, COMPLETION, ORIGINALS, PAYMENT);
        };
    }

    private static PayoutSet.Core core(Documents documents) {
        return new PayoutSet.Core(
                new UUID(0, 1),
                new PartnerId(new UUID(0, 320)),
                new Quarter(2026, 4),
                PayoutKind.AUTOMATIC,
                documents,
                1);
    }

    private static Documents documents(int version, String reward) {
        return Documents.of(
                version, PUBLISHED_ON, 1, Money.of(reward), new PayoutTax(TaxTreatment.SIMPLIFIED_NO_VAT, 0));
    }
}
