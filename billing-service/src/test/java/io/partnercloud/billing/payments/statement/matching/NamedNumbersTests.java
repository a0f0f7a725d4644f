package io.partnercloud.billing.payments.statement.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** INV-6: how people name an invoice. */
class NamedNumbersTests {
    private static String found(String purpose) {
        return String.join(
                " ",
                NamedNumbers.in(List.of(purpose), Set.of("")).stream()
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
                "сч. 2026-0123 и ещё раз сч. 2026-000123",
                "Оплата по счету № 2026-000123/20.12.2026",
                "сч.2026-000123-20.12.2026",
                "2026-000123.20.12.2026г",
                "2026_000123",
                "[2026-000123]",
                "сч.№2026-123/20.12.2026",
                "сч. 2026-123-20.12.2026",
                "счет №2026 000123",
                "счет 2026000123 от 20.12.2026",
                "счет № 2026-00 0123",
                "СЧЕТ-ФАКТУРА 2026-123",
                "сч.на опл. 2026-123",
                "дог. 5, сч.ОА-2026-123",
                "по акту 2026-000016 к счету 2026-000123"
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
                "2026-0001234",
                "Оплата счета за 2026-11",
                "Оплата по акту № 2026-000016",
                "акты №№ 2026-000016, 2026-000017",
                "ИНН 2026000123 за услуги",
                "счет 40702810202600012300",
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-000020/2026-000019",
                "2026-000020,2026-000019",
                "сч. 2026-20, 2026-19",
                "сч. 2026-20 и 2026-19",
                "сч. №№ 2026-20; 2026-19",
                "сч. №№ 2026-20 от 20.12.2026, 2026-19 от 19.12.2026",
                "счета 2026-000020, 000019",
                "счета 2026-000020+2026-000019",
                "по счетам (2026-20/2026-19)"
            })
    void aListIsReadWhateverStandsBetween(String purpose) {
        assertThat(found(purpose)).isEqualTo("2026-000020 2026-000019");
    }

    @Test // where a bank cut, a blank may have stood or none
    void aNumberThatWasCutIsFoundWhateverStoodThere() {
        assertThat(in("счет 2026-000020", "счет 2026-00 0020")).isEqualTo("2026-000020");
        assertThat(in("счет2026-000020", "счет 2026-000020")).isEqualTo("2026-000020");
        assertThat(in("1002026-000020", "100 2026-000020")).isEqualTo("2026-000020");
        assertThat(in("сч. 2026-20", "сч. 2026-2 0")).isEqualTo("2026-000020 2026-000002");
        assertThat(in("сч. 2026-20", "сч. 20 26-20")).isEqualTo("2026-000020");
    }

    private static String in(String... readings) {
        return String.join(
                " ",
                NamedNumbers.in(List.of(readings), Set.of("")).stream()
                        .map(InvoiceNumber::text)
                        .toList());
    }

    @Test
    void theSeriesOfOurNumbersIsPartOfThem() {
        assertThat(NamedNumbers.in(List.of("счет ОА-2026-000123"), Set.of("ОА-")))
                .containsExactly(new InvoiceNumber("ОА-2026-000123"));
    }
}
