package io.partnercloud.billing.documents.edo.folder;

import io.partnercloud.billing.documents.act.ActSheet;
import io.partnercloud.billing.documents.document.Buyer;
import io.partnercloud.billing.documents.document.KeptFile;
import io.partnercloud.billing.documents.edo.ElectronicDocuments.Outgoing;
import io.partnercloud.billing.documents.organisation.LegalEntity;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.printing.PrintedLine;
import io.partnercloud.printing.Vat;
import io.partnercloud.printing.Wording;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/**
 * Writes an act in the manner of a universal transfer document with the function ДОП (ДИС where it takes back), the
 * printed form inside; what it looks like says {@code edo/upd.xsd}.
 */
final class UpdXml {
    private static final XMLOutputFactory XML = XMLOutputFactory.newFactory();
    private static final int COMPANY = 10;

    private final StrictXml schema = StrictXml.by("/edo/upd.xsd");

    /** @throws IllegalStateException when it would not be by our own schema */
    byte[] write(Outgoing document) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = new Writer(XML.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name()));
            xml.start();
            file(xml, document);
            xml.end();
            schema.read(bytes.toByteArray());
        } catch (XMLStreamException | SAXException e) {
            throw new IllegalStateException("act " + document.act().number() + " does not become a document", e);
        }
        return bytes.toByteArray();
    }

    private static void file(Writer xml, Outgoing document) throws XMLStreamException {
        var act = document.act();
        xml.open("Файл", "ИдФайл", document.id().toString(), "ВерсФорм", "1.0");
        xml.open(
                "Документ",
                "Функция",
                act.isCorrective() ? "ДИС" : "ДОП",
                "НаимДокОпр",
                act.isCorrective() ? "Корректировочный акт" : "Акт об оказании услуг",
                "НомерДок",
                act.number().text(),
                "ДатаДок",
                Wording.day(act.issuedOn()),
                "КодВал",
                "643");
        seller(xml, act.seller());
        buyer(xml, act.buyer());
        lines(xml, act);
        xml.empty("Основание", "Наим", act.basis());
        xml.close();
        printedForm(xml, document.file());
        xml.close();
    }

    private static void seller(Writer xml, LegalEntity seller) throws XMLStreamException {
        var requisites = seller.requisites();
        var kpp = requisites.kppIfAny();
        xml.open("СвПрод");
        party(xml, requisites.name(), requisites.inn().digits(), kpp == null ? null : kpp.text());
        xml.empty("Адрес", "АдрТекст", seller.address());
        xml.empty(
                "БанкРекв",
                "НомерСчета",
                requisites.account().number(),
                "НаимБанк",
                seller.bankName(),
                "БИК",
                requisites.account().bic().digits(),
                "КорСчет",
                seller.correspondentAccount().number());
        xml.close();
    }

    private static void buyer(Writer xml, Buyer buyer) throws XMLStreamException {
        xml.open("СвПокуп", "ЛицевойСчет", buyer.login().text());
        party(xml, buyer.name(), buyer.inn(), null);
        xml.close();
    }

    private static void party(Writer xml, String name, @Nullable String inn, @Nullable String kpp)
            throws XMLStreamException {
        if (inn == null) {
            throw new IllegalStateException("whoever has no INN cannot be addressed: " + name);
        }
        if (inn.length() == COMPANY) {
            xml.empty("СвЮЛУч", "НаимОрг", name, "ИННЮЛ", inn, "КПП", kpp);
        } else {
            xml.empty("СвИП", "Наим", name, "ИННФЛ", inn);
        }
    }

    private static void lines(Writer xml, ActSheet act) throws XMLStreamException {
        var lines = act.lines();
        xml.open("ТаблСчФакт");
        for (var i = 0; i < lines.lines().size(); i++) {
            line(xml, i + 1, lines.lines().get(i));
        }
        xml.empty(
                "ВсегоОпл",
                "СтТовБезНДСВсего",
                plain(lines.total().minus(lines.vat())),
                "СумНалВсего",
                plain(lines.vat()),
                "СтТовУчНалВсего",
                plain(lines.total()));
        xml.close();
    }

    private static void line(Writer xml, int number, PrintedLine line) throws XMLStreamException {
        var days = line.days();
        var vat = line.vat().within(line.amount());
        xml.empty(
                "СведТов",
                "НомСтр",
                Integer.toString(number),
                "НаимТов",
                line.name(),
                "КолТов",
                Integer.toString(line.quantity()),
                "ЦенаТов",
                plain(line.price()),
                "ПериодС",
                days == null ? null : Wording.day(days.from()),
                "ПериодПо",
                days == null ? null : Wording.day(days.to()),
                "НалСт",
                line.vat() instanceof Vat.At(var percent) ? percent + "%" : "без НДС",
                "СтТовБезНДС",
                plain(line.amount().minus(vat)),
                "СумНал",
                plain(vat),
                "СтТовУчНал",
                plain(line.amount()));
    }

    private static void printedForm(Writer xml, KeptFile file) throws XMLStreamException {
        xml.text(
                "ПечатнаяФорма",
                Base64.getEncoder().encodeToString(file.content()),
                "ИмяФайла",
                file.name(),
                "ТипСодержимого",
                "application/pdf",
                "SHA256",
                file.hash());
    }

    private static String plain(Money money) {
        return money.toString();
    }
}
