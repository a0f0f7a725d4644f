package io.partnercloud.billing.documents.document;

import static io.partnercloud.printing.Markup.block;
import static io.partnercloud.printing.Markup.cell;
import static io.partnercloud.printing.Markup.qrCode;
import static io.partnercloud.printing.Markup.row;
import static io.partnercloud.printing.Markup.span;
import static io.partnercloud.printing.Markup.table;
import static io.partnercloud.printing.Markup.text;

import io.partnercloud.billing.documents.organisation.LegalEntity;
import io.partnercloud.printing.Markup;
import io.partnercloud.printing.PdfPrinter;
import io.partnercloud.printing.Wording;
import java.util.List;

/** How an invoice looks (INV-5): where to pay, by hand or with the code, then who asks whom for what. */
public final class InvoicePage {
    private final PdfPrinter printer;

    public InvoicePage(PdfPrinter printer) {
        this.printer = printer;
    }

    /** The invoice as PDF; no clock, no database and no file has a say in it. */
    public byte[] print(InvoiceSheet sheet) {
        return printer.print(
                sheet.title(),
                block(
                        "page",
                        payment(sheet),
                        block("title", sheet.title()),
                        block("subtitle", sheet.subtitle().orElse("")),
                        Parties.of("Исполнитель", sheet.seller(), "Заказчик", sheet.buyer()),
                        sheet.lines().markup("Всего к оплате:"),
                        sheet.lines().inWords("Всего наименований"),
                        howToPay(sheet),
                        Signatures.ofSeller(sheet.seller())));
    }

    private static Markup payment(InvoiceSheet sheet) {
        var code = sheet.paymentCode();
        var bank = cell("bank", bank(sheet.seller()));
        return code.isEmpty()
                ? table("payment", List.of(row(bank)))
                : table(
                        "payment",
                        List.of(row(
                                bank,
                                cell(
                                        "code",
                                        qrCode("code", code.get().text()),
                                        block("caption", "Оплата по QR-коду в приложении банка")))));
    }

    private static Markup bank(LegalEntity seller) {
        var requisites = seller.requisites();
        var kpp = requisites.kppIfAny();
        return table(
                "bank",
                List.of(
                        row(
                                cell("wide", named("Банк получателя", seller.bankName())),
                                cell(
                                        "narrow",
                                        named("БИК", requisites.account().bic().digits()))),
                        row(
                                cell("wide", named("ИНН", requisites.inn().digits())),
                                cell(
                                        "narrow",
                                        named(
                                                "Корр. счёт",
                                                seller.correspondentAccount().number()))),
                        row(
                                cell("wide", named("КПП", kpp == null ? "—" : kpp.text())),
                                cell(
                                        "narrow",
                                        named(
                                                "Расчётный счёт",
                                                requisites.account().number()))),
                        row(Markup.wideCell("whole", 2, named("Получатель", requisites.name())))));
    }

    private static Markup named(String what, String value) {
        return block("named", span("what", what), span("value", value));
    }

    private static Markup howToPay(InvoiceSheet sheet) {
        return block(
                "note",
                block("important", text("Оплатите счёт до " + Wording.longDay(sheet.dueOn()) + " включительно. ")),
                text("В назначении платежа укажите номер счёта: " + sheet.number()
                        + ". Оплата счёта означает согласие с условиями публичной оферты."));
    }
}
