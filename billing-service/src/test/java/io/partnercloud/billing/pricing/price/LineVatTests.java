package io.partnercloud.billing.pricing.price;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.contracts.values.Money;
import io.partnercloud.printing.Vat;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which tax a line carries. */
class LineVatTests {
    private static final VatRates RATES =
            VatRates.of(Map.of(LocalDate.parse("2019-01-01"), 20, LocalDate.parse("2026-01-01"), 22));

    @ParameterizedTest
    @CsvSource({
        "GENERAL,           2025-12-31, 20%",
        "GENERAL,           2026-01-01, 22%",
        "SIMPLIFIED_NO_VAT, 2026-01-01, без НДС",
        "SIMPLIFIED_5,      2026-01-01, 5%",
        "SIMPLIFIED_7,      2026-01-01, 7%"
    })
    void theSellersRegimeAndTheDayDecide(VatRegime regime, String on, String tax) {
        assertThat(LineVat.of(regime, VatTreatment.RATE_IN_FORCE, LocalDate.parse(on), RATES))
                .hasToString(tax);
    }

    @ParameterizedTest
    @EnumSource(VatRegime.class)
    void whatTheLawExemptsCarriesNone(VatRegime regime) {
        assertThat(LineVat.of(regime, VatTreatment.WITHOUT_VAT, LocalDate.parse("2026-01-01"), RATES))
                .isEqualTo(Vat.NONE);
    }

    @Test
    void theTaxIsInsideTheSumAndRoundedOnce() {
        assertThat(new Vat.At(22).within(Money.of("1000.00"))).hasToString("180.33"); // 22/122 of it: 180.327…
        assertThat(new Vat.At(20).within(Money.of("-60.00"))).hasToString("-10.00");
    }
}
