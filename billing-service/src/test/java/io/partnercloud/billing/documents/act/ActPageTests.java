package io.partnercloud.billing.documents.act;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.printing.PdfPrinter;
import io.partnercloud.testsupport.Printout;
import org.junit.jupiter.api.Test;

/** INV-9: an act as people read it. */
class ActPageTests {
    private static final ActPage PAGE = new ActPage(new PdfPrinter());

    @Test
    void anActSaysWhatWasRenderedToWhom() {
        assertThat(new Printout(PAGE.print(PrintedActs.withoutTax())).text())
                .contains("Акт № D26-000005 от 31 декабря 2026 г.")
                .contains("Исполнитель: ООО «Облачная аренда», ИНН 7701990013, КПП 770101001")
                .contains("Основание: публичная оферта, принятая 20.10.2026.")
                .contains("BP 01.12.2026 – 11.12.2026 1 подкл. 1 230,00 без НДС 436,45")
                .contains("ZUP 12.12.2026 – 31.12.2026 1 подкл. 1 330,00 без НДС 858,06")
                .contains("Всего оказано услуг: 1 294,51")
                .contains("Всего наименований 2, на сумму 1 294,51 руб.")
                .contains("Без НДС: пп. 26 п. 2 ст. 149 НК РФ.")
                .contains("услуги оказаны полностью и в срок")
                .contains("Исполнитель: ООО «Облачная аренда» Заказчик: ООО «Ромашка»")
                .contains("(подпись, расшифровка подписи)", "Дата подписания: «____»")
                .doesNotContain("−");
    }

    @Test
    void aCorrectiveActSaysWhatItCorrectsAndByHowMuch() {
        assertThat(new Printout(PAGE.print(PrintedActs.correction())).text())
                .contains(
                        "Корректировочный акт № D26-000005 от 31 декабря 2026 г. к акту № D26-000002 от 30 ноября 2026 г.")
                .contains("Всего увеличение: 0,00", "Всего уменьшение: 820,00")
                .contains("Стоимость услуг уменьшена на 820,00 руб. (Восемьсот двадцать рублей 00 копеек).")
                .doesNotContain("−", "оказаны полностью");
    }
}
