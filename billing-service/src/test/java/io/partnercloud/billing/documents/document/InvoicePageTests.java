package io.partnercloud.billing.documents.document;

import static io.partnercloud.billing.documents.document.Sheets.exampleOne;
import static io.partnercloud.billing.documents.document.Sheets.invoice;
import static io.partnercloud.billing.documents.document.Sheets.manyLines;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.ResultMetadataType;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.printing.PdfPrinter;
import io.partnercloud.printing.PrintedLine;
import io.partnercloud.printing.Vat;
import io.partnercloud.testsupport.Printout;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** INV-5: an invoice as people and phones read it. */
class InvoicePageTests {
    private static final InvoicePage PAGE = new InvoicePage(new PdfPrinter());

    private static Printout printed(List<PrintedLine> lines) {
        return new Printout(PAGE.print(invoice(lines)));
    }

    @Test
    void everythingThatAnAccountantNeedsStandsOnIt() {
        var text = printed(exampleOne()).text();

        assertThat(text)
                .contains("Счёт на оплату № 2026-000001 от 20 октября 2026 г.")
                .contains("Исполнитель: ООО «Облачная аренда», ИНН 7701990013, КПП 770101001, 101000, г. Москва")
                .contains("Заказчик: ООО «Ромашка», ИНН 7707083893, логин 1R00042")
                .contains("АО «Учебный банк»", "044525999", "30101810000000600999", "40702810500000000101")
                .contains(
                        "1С:Зарплата и управление персоналом 20.10.2026 – 31.10.2026 2 подкл. 1 330,00 без НДС 1 029,68")
                .contains("1С:Бухгалтерия 01.11.2026 – 30.11.2026 1 подкл. 1 230,00 без НДС 1 230,00")
                .contains("Итого: 5 395,81 Без налога (НДС) — Всего к оплате: 5 395,81")
                .contains("за неполный месяц сумма пропорциональна числу дней")
                .contains("Без НДС: пп. 26 п. 2 ст. 149 НК РФ.")
                .contains(
                        "Всего наименований 4, на сумму 5 395,81 руб. Пять тысяч триста девяносто пять рублей 81 копейка")
                .contains("Оплатите счёт до 27 октября 2026 г. включительно.")
                .contains("Генеральный директор Ясный О. П. Главный бухгалтер Счётная М. И.");
    }

    @Test
    void whatIsPrintedAtOnceIsThereAsIfPrintedByItself() {
        var itself = printed(exampleOne()).text();

        assertThat(IntStream.range(0, 12)
                        .parallel()
                        .mapToObj(_ -> printed(exampleOne()).text()))
                .containsOnly(itself);
    }

    @Test
    void aPhoneReadsThePaymentOffThePage() {
        var code = printed(exampleOne()).qrCode();

        assertThat(code.getText())
                .isEqualTo("ST00012|Name=ООО «Облачная аренда»|PersonalAcc=40702810500000000101"
                        + "|BankName=АО «Учебный банк»|BIC=044525999|CorrespAcc=30101810000000600999|Sum=539581"
                        + "|Purpose=Оплата по счёту № 2026-000001 от 20.10.2026, клиент 1R00042. Без НДС"
                        + "|PayeeINN=7701990013|PayerINN=7707083893|KPP=770101001");
        assertThat(code.getResultMetadata().get(ResultMetadataType.ERROR_CORRECTION_LEVEL))
                .isEqualTo("M");
        assertThat(code.getRawBytes()[0] >> 4 & 0xF)
                .as("plain bytes without a segment that names the encoding")
                .isEqualTo(0b0100);
        assertThat(code.getText().getBytes(StandardCharsets.UTF_8)).hasSizeGreaterThan(300);
    }

    @Test
    void lettersAreInsideAndAnArchiveTakesIt() {
        var printout = printed(exampleOne());

        assertThat(printout.fonts()).hasSize(2).allSatisfy(font -> {
            assertThat(font.isEmbedded()).isTrue();
            assertThat(font.getName()).contains("LiberationSans");
        });
        assertThat(printout.metadata()).contains("<pdfaid:part>2</pdfaid:part>", "<pdfaid:conformance>U");
    }

    @Test
    void taxIsShownByItsRate() {
        var taxed = new PrintedLine(
                "Фискальный накопитель на 36 месяцев",
                null,
                1,
                "шт.",
                Money.of("12200.00"),
                Money.of("12200.00"),
                new Vat.At(22),
                Money.of("2200.00"),
                null);

        var printout = printed(List.of(exampleOne().getLast(), taxed));

        // 12 200.00 × 22 / 122 = 2 200.00
        assertThat(printout.text())
                .contains("Фискальный накопитель на 36 месяцев — 1 шт. 12 200,00 22% 12 200,00")
                .contains("Итого: 13 430,00 В том числе НДС 22%: 2 200,00 Всего к оплате: 13 430,00")
                .doesNotContain("Без налога");
        assertThat(printout.qrCode().getText())
                .contains("|Sum=1343000|", "клиент 1R00042. В т.ч. НДС 22% 2200.00 руб.|");
    }

    @Test
    void manyLinesFlowOverPagesUnderARepeatedHead() {
        var printout = printed(manyLines(120));

        assertThat(printout.pages()).isGreaterThan(2);
        assertThat(printout.text().split("Наименование Период", -1)).hasSize(printout.pages() + 1);
        assertThat(printout.text()).contains("Сто сорок семь тысяч шестьсот рублей 00 копеек");
    }

    @Test
    void whoeverHasNothingToPayGetsNoCode() {
        var free = new PrintedLine("Подарок", null, 1, "шт.", Money.ZERO, Money.ZERO, Vat.NONE, Money.ZERO, null);

        assertThat(printed(List.of(free)).text())
                .contains("Ноль рублей 00 копеек")
                .doesNotContain("QR");
    }
}
