package io.partnercloud.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.partnercloud.contracts.values.Money;
import io.partnercloud.printing.PaymentCode.Payee;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** INV-5: the payment code of GOST R 56042-2014. */
class PaymentCodeTests {
    private static final Payee THREE_WHALES = payee("ООО «Три кита»", "ОАО \"БАНК\"");

    private static Payee payee(String name, String bank) {
        return new Payee(
                name, "6200098765", "620001001", "40702810138250123017", bank, "044525225", "30101810400000000225");
    }

    private static PaymentCode code(Payee payee, String purpose) {
        return new PaymentCode(payee, Money.of("5395.81"), purpose, "7707083893");
    }

    @Test
    void theFieldsStandInTheOrderOfTheStandardAndTheSumIsInKopecks() {
        assertThat(code(THREE_WHALES, "Оплата по счёту № 2026-000001 от 20.10.2026")
                        .text())
                .isEqualTo("ST00012|Name=ООО «Три кита»|PersonalAcc=40702810138250123017|BankName=ОАО \"БАНК\""
                        + "|BIC=044525225|CorrespAcc=30101810400000000225|Sum=539581"
                        + "|Purpose=Оплата по счёту № 2026-000001 от 20.10.2026|PayeeINN=6200098765"
                        + "|PayerINN=7707083893|KPP=620001001");
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        var entrepreneur = new Payee(
                "ИП Петров",
                "500100732259",
                null,
                "40702810138250123017",
                "ОАО \"БАНК\"",
                "044525225",
                "30101810400000000225");

        assertThat(new PaymentCode(entrepreneur, Money.of("1.00"), "Оплата", null).text())
                .endsWith("|Sum=100|Purpose=Оплата|PayeeINN=500100732259");
    }

    @Test
    void anotherSeparatorStandsEverywhereWhenAValueHasTheUsualOne() {
        var text = code(payee("ООО «Или|Или»", "Банк"), "Счёт 1").text();

        assertThat(text).startsWith("ST00012~Name=ООО «Или|Или»~PersonalAcc=40702810138250123017~BankName=Банк~BIC=");
        assertThat(text.split("~", -1)).hasSize(11);
    }

    @Test
    void theSeparatorIsOneThatNoValueHas() {
        assertThat(code(payee("ООО «Или|Или»", "Банк"), "Счёт ~1").text()).startsWith("ST00012^Name=");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> code(THREE_WHALES, "|~^#;*").text());
    }

    @Test
    void theMandatoryFieldsFitIntoThreeHundredBytes() {
        // 94 bytes of names of fields, digits and separators leave 206 for the two names, at 2 bytes a Russian letter
        assertThat(payee("Щ".repeat(58), "Б".repeat(45)).name()).hasSize(58);
        assertThatIllegalArgumentException().isThrownBy(() -> payee("Щ".repeat(59), "Б".repeat(45)));
    }

    @Test
    void namesHaveTheirOwnLimits() {
        assertThat(payee("n".repeat(160), "b".repeat(45)).name()).hasSize(160);
        assertThatIllegalArgumentException().isThrownBy(() -> payee("n".repeat(161), "b"));
        assertThatIllegalArgumentException().isThrownBy(() -> payee("n", "b".repeat(46)));
        assertThatIllegalArgumentException().isThrownBy(() -> payee(" ", "b"));
    }

    @Test
    void thePurposeHasUpToOneHundredAndSixtyCharacters() {
        assertThat(code(THREE_WHALES, "ц".repeat(160)).purpose()).hasSize(160);
        assertThatIllegalArgumentException().isThrownBy(() -> code(THREE_WHALES, "ц".repeat(161)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00", "-1.00"})
    void nothingCannotBePaid(String sum) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PaymentCode(THREE_WHALES, Money.of(sum), "Оплата", null));
    }
}
