package io.partnercloud.billing.payments.statement.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.payments.payment.Payment;
import io.partnercloud.billing.payments.payment.PaymentSource;
import io.partnercloud.billing.payments.statement.exchange.BankDocument;
import io.partnercloud.billing.payments.statement.exchange.PaymentSide;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** INV-6: whether a document may be, or surely is, money that an operator has told of. */
class ToldByHandTests {
    private static ToldByHand told(String reference, String paidOn, String amount) {
        return new ToldByHand(new Payment(
                new UUID(0, 1),
                new ClientId(new UUID(0, 2)),
                null,
                Money.of(amount),
                Money.of(amount),
                LocalDate.parse(paidOn),
                reference,
                PaymentSource.BY_HAND,
                null));
    }

    /** 3 890.00 on 20.10.2026. */
    private static BankDocument document(String number) {
        var day = LocalDate.parse("2026-10-20");
        var side = new PaymentSide("ООО", null, null, "40702810900000000777", null, null, "");
        return new BankDocument(
                1, "Платежное поручение", number, day, Money.of("3890.00"), side, side, day, day, "", Map.of());
    }

    @ParameterizedTest(name = "{1} on {0}: {2}")
    @CsvSource({
        "2026-10-20, 3890.00, true",
        "2026-10-15, 3890.00, true",
        "2026-10-25, 3890.00, true",
        "2026-10-14, 3890.00, false",
        "2026-10-26, 3890.00, false",
        "2026-10-20, 3890.01, false",
    })
    void theSameAmountWithinFiveDaysMayBeTheSameMoney(String paidOn, String amount, boolean maybe) {
        assertThat(told("аванс", paidOn, amount).mayBe(document("17"), 5)).isEqualTo(maybe);
    }

    @ParameterizedTest(name = "«{0}» names {1}: {2}")
    @CsvSource({
        "17, 17, true",
        "п/п 17, 17, true",
        "п/п № 17 от 20.10.2026, 17, true",
        "ПП №000017, 17, true",
        "платёжное поручение 17, 000017, true",
        "№ 17, 17, true",
        "п/п 170, 17, false",
        "п/п 5 от 17.10.2026, 17, false", // the day is not the number
        "счёт 2026-000017, 17, false",
        "№ 2026-000017, 2026, false",
        "аванс, 17, false",
    })
    void theNumberOfThePaymentOrderMakesItSure(String reference, String number, boolean names) {
        assertThat(told(reference, "2026-10-20", "3890.00").names(document(number)))
                .isEqualTo(names);
    }
}
