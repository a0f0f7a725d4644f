package io.partnercloud.billing.pricing.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VatRatesTests {
    private static final VatRates RATES =
            VatRates.of(Map.of(LocalDate.parse("2019-01-01"), 20, LocalDate.parse("2026-01-01"), 22));

    @ParameterizedTest(name = "on {1} {0} contains {2} % = {3}")
    @CsvSource({
        "1200.00, 2025-12-31, 20, 200.00", // 1200 × 20/120
        "1220.00, 2026-01-01, 22, 220.00", // 1220 × 22/122
        "1900.00, 2025-12-31, 20, 316.67", // 316.666…
        "1900.00, 2026-01-31, 22, 342.62", // 342.6229…
        "0.00, 2026-01-31, 22, 0.00",
        "0.03, 2026-01-31, 22, 0.01", // 0.0054…
    })
    void aPriceContainsTheTaxOfItsDay(Money amount, LocalDate on, int percent, Money tax) {
        var vat = RATES.in(amount, VatTreatment.RATE_IN_FORCE, on);

        assertThat(vat.percent()).isEqualTo(percent);
        assertThat(vat.amount()).isEqualTo(tax);
    }

    @Test
    void whatIsExemptContainsNone() {
        var vat = RATES.in(Money.of("1230.00"), VatTreatment.WITHOUT_VAT, LocalDate.parse("2026-01-31"));

        assertThat(vat.percent()).isNull();
        assertThat(vat.amount()).isEqualTo(Money.ZERO);
    }

    @Test
    void aDayBeforeTheFirstKnownRateIsNotGuessed() {
        assertThatThrownBy(() -> RATES.on(LocalDate.parse("2018-12-31"))).hasMessageContaining("2018-12-31");
    }
}
