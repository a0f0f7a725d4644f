package io.partnercloud.billing.documents.act;

import static io.partnercloud.printing.Markup.block;

import io.partnercloud.billing.documents.document.Parties;
import io.partnercloud.billing.documents.document.Signatures;
import io.partnercloud.printing.Markup;
import io.partnercloud.printing.PdfPrinter;

/** How an act looks (INV-9). */
public final class ActPage {
    private static final String SELLER = "Исполнитель";
    private static final String BUYER = "Заказчик";

    private final PdfPrinter printer;

    public ActPage(PdfPrinter printer) {
        this.printer = printer;
    }

    /** The act as PDF; no clock, no database and no file has a say in it. */
    public byte[] print(ActSheet sheet) {
        return printer.print(
                sheet.title(),
                block(
                        "page",
                        block("title", sheet.title()),
                        block("subtitle", sheet.subtitle().orElse("")),
                        Parties.of(SELLER, sheet.seller(), BUYER, sheet.buyer()),
                        block("basis", "Основание: " + sheet.basis() + "."),
                        sheet.correction().map(ActPage::corrected).orElseGet(() -> given(sheet)),
                        Signatures.ofBoth(SELLER, sheet.seller(), BUYER, sheet.buyer())));
    }

    private static Markup given(ActSheet sheet) {
        return block(
                "given",
                sheet.lines().markup("Всего оказано услуг:"),
                sheet.lines().inWords("Всего наименований"),
                block(
                        "note",
                        "Вышеперечисленные услуги оказаны полностью и в срок. Заказчик претензий по объёму, качеству и срокам"
                                + " оказания услуг не имеет."));
    }

    private static Markup corrected(Correction correction) {
        var table = new CorrectionTable(correction);
        return block(
                "given",
                table.markup(),
                table.inWords(),
                block("note", "С изменением стоимости согласны. Стороны претензий друг к другу не имеют."));
    }
}
