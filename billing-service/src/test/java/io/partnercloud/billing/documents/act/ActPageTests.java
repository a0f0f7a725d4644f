package io.partnercloud.billing.documents.act;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.documents.document.Sheets;
import io.partnercloud.printing.Lines;
import io.partnercloud.printing.PdfPrinter;
import io.partnercloud.printing.PrintedLine;
import io.partnercloud.testsupport.Printout;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** INV-9: an act as people read it. */
class ActPageTests {
    private static final ActPage PAGE = new ActPage(new PdfPrinter());

    static ActSheet sheet(List<PrintedLine> lines) {
        return new ActSheet(
                new ActNumber("2026-000005"),
                LocalDate.parse("2026-11-30"),
                Sheets.provider(),
                Sheets.romashka(),
                Optional.of(LocalDate.parse("2026-10-20")),
                new Lines(lines));
    }

    @Test
    void anActSaysWhatWasRenderedToWhom() {
        var text = new Printout(PAGE.print(sheet(Sheets.exampleOne()))).text();

        assertThat(text)
                .contains("Акт № 2026-000005 от 30 ноября 2026 г.")
                .contains("Исполнитель: ООО «Облачная аренда», ИНН 7701990013, КПП 770101001")
                .contains("Основание: публичная оферта, принятая 20.10.2026.")
                .contains("Всего оказано услуг: 5 395,81")
                .contains(
                        "Всего оказано услуг 4, на сумму 5 395,81 руб. Пять тысяч триста девяносто пять рублей 81 копейка")
                .contains("услуги оказаны полностью и в срок")
                .contains("Исполнитель: ООО «Облачная аренда» Заказчик: ООО «Ромашка»");
    }

    @Test
    void anActThatTakesBackMoreThanWasRenderedIsACorrectiveOne() {
        var back = Sheets.line("1С:Бухгалтерия", "2026-11-11", "2026-11-30", 1, "1230.00", "-820.00");

        var text = new Printout(PAGE.print(sheet(List.of(back)))).text();

        assertThat(text)
                .contains("Корректировочный акт № 2026-000005 от 30 ноября 2026 г.")
                .contains("Всего к уменьшению: −820,00")
                .contains("Минус восемьсот двадцать рублей 00 копеек")
                .contains("Стоимость услуг уменьшена")
                .doesNotContain("оказаны полностью");
    }
}
