package io.partnercloud.reward.payout;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.contracts.values.Money;
import io.partnercloud.contracts.values.Quarter;
import io.partnercloud.reward.partner.PartnerId;
import io.partnercloud.reward.payout.OutgoingPayment.Fate;
import io.partnercloud.reward.payout.OutgoingPayment.Order;
import io.partnercloud.reward.payout.OutgoingPayment.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("RWD-6: a set is paid from the outgoing payments of a bank statement")
class OutgoingPaymentTests {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 25);
    private static final PayoutSet.Originals ORIGINALS = new PayoutSet.Originals(DAY, PayoutSet.Originals.Way.EDO);

    @ParameterizedTest
    @CsvSource({
        "По счёту № 15-А от 12.01.2027, true",
        "по счету 15-а, true",
        "акт №7 от 11.01.2027, true",
        "По счёту 115-А, false",
        "По счёту 15-АБ, false",
        "Вознаграждение за IV квартал, false"
    })
    void theNumberOfTheInvoiceOrTheActStandsInThePurpose(String purpose, boolean isNamed) {
        var set = ready("415.51", "15-А", "7");

        assertThat(OutgoingPayment.find(order("415.51", purpose), List.of(set)))
                .isEqualTo(isNamed ? new Fate.Matched(set.core().id()) : new Fate.Waiting(Reason.NUMBER_NOT_NAMED));
    }

    @Test
    void whatIsNotClearWaitsForTheAccountant() {
        var order = order("415.51", "Счёт 15");

        assertThat(OutgoingPayment.find(order, List.of())).isEqualTo(new Fate.Waiting(Reason.NO_SET_OF_SUM));
        assertThat(OutgoingPayment.find(order, List.of(ready("415.52", "15", "7"))))
                .isEqualTo(new Fate.Waiting(Reason.NO_SET_OF_SUM));
        assertThat(OutgoingPayment.find(order, List.of(ready("415.51", "15", "7"), ready("415.51", "15", "8"))))
                .isEqualTo(new Fate.Waiting(Reason.SEVERAL_SETS));
        assertThat(OutgoingPayment.find(order, List.of(completed("415.51", "15", "7"))))
                .isEqualTo(new Fate.Waiting(Reason.SET_NOT_READY));
    }

    @Test
    void whatAnOperatorHasRecordedIsFoundToo() {
        var paid = ready("415.51", "15", "7").pay(new PayoutSet.Payment(DAY, "118"));

        assertThat(OutgoingPayment.find(order("415.51", "Счёт 15"), List.of(paid)))
                .isEqualTo(new Fate.Matched(paid.core().id()));
    }

    private static Order order(String amount, String purpose) {
        return new Order("118", DAY, DAY, Money.of(amount), purpose);
    }

    private static PayoutSet ready(String total, String invoice, String act) {
        return completed(total, invoice, act).receiveScan().receiveOriginals(ORIGINALS);
    }

    private static PayoutSet completed(String total, String invoice, String act) {
        var sum = Money.of(total);
        var documents = new Documents(1, DAY, 1, sum, 0, Money.ZERO, sum);
        var core = new PayoutSet.Core(
                UUID.randomUUID(),
                new PartnerId(new UUID(0, 320)),
                Quarter.of(LocalDate.of(2026, 12, 31)),
                PayoutKind.AUTOMATIC,
                documents,
                1);
        return PayoutSet.of(core).complete(new Completion("СА-1", DAY, act, DAY, invoice));
    }
}
