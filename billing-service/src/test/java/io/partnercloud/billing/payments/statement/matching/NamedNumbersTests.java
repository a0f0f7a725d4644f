package io.partnercloud.billing.payments.statement.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** INV-6: how people name an invoice. */
class NamedNumbersTests {
    private static String found(String purpose) {
        return String.join(
                " ",
                NamedNumbers.in(purpose, Set.of("")).stream()
                        .map(InvoiceNumber::text)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Оплата по счету № 2026-000123 от 20.10.2026, без НДС",
                "сч.2026-000123 от 20.10.2026",
                "по счёту N2026-000123",
                "СЧЕТ 2026-123",
                "оплата счета №2026-000123.",
                "Оплата по счету на оплату № 2026-000123",
                "счет №2026–000123 за аренду ПО",
                "счет № 2026 - 000123",
                "2026-000123",
                "За услуги(2026-000123)НДС не облагается",
                "сч № 2026/000123",
                "сч. 2026-0123 и ещё раз сч. 2026-000123"
            })
    void theNumberIsFound(String purpose) {
        assertThat(found(purpose)).isEqualTo("2026-000123");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Оплата аренды ПО за 2026-11",
                "Договор 2026-123 от 01.01.2026",
                "за период 2026-10-20 по 2026-11-20",
                "счет от 2026-10-20",
                "карта 4276202600012345",
                "р/с 40702810202600012300",
                "12026-000123",
                "2026-000123456789",
                ""
            })
    void whatOnlyLooksLikeOneIsNot(String purpose) {
        assertThat(found(purpose)).isEmpty();
    }

    @Test
    void allNumbersOfAPurposeAreFoundOnceEach() {
        assertThat(found("Оплата по счетам 2026-000124, 2026-000123 и 2026-000124"))
                .isEqualTo("2026-000124 2026-000123");
    }

    @Test
    void theSeriesOfOurNumbersIsPartOfThem() {
        assertThat(NamedNumbers.in("счет ОА-2026-000123", Set.of("ОА-")))
                .containsExactly(new InvoiceNumber("ОА-2026-000123"));
    }
}
