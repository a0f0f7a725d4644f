package io.partnercloud.billing.documents.edo.upd;

import io.partnercloud.billing.documents.act.ActSheet;
import io.partnercloud.billing.documents.document.Parties;
import io.partnercloud.billing.documents.edo.DocumentImpossible;
import io.partnercloud.billing.documents.edo.ElectronicDocuments.Outgoing;
import io.partnercloud.billing.documents.edo.Formed;
import io.partnercloud.billing.documents.edo.Receipt;
import io.partnercloud.billing.invoicing.invoice.BillingPeriod;
import io.partnercloud.printing.Wording;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

/** Writes a seller's title, element by element as the format has them. */
final class UpdXml {
    private static final Charset ENCODING = Charset.forName("windows-1251");
    private static final XMLOutputFactory XML = XMLOutputFactory.newFactory();
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm.ss");
    private static final String PROGRAM = "Partner Cloud";
    private static final String FACT =
            "Документ об отгрузке товаров (выполнении работ), передаче имущественных прав (документ об"
                    + " оказании услуг)";
    private static final String TITLE = "Универсальный передаточный документ";

    private final Outgoing document;
    private final ActSheet act;
    final String name;
    private final Participants participants;

    UpdXml(Outgoing document, Participants participants) {
        this.document = document;
        this.act = document.act();
        this.participants = participants;
        this.name = nameOf(document.formed());
        if (act.standing().isEmpty()) {
            throw new DocumentImpossible("исправление больше того, что было в акте: оформите его на бумаге");
        }
    }

    private String nameOf(Formed formed) {
        return UpdName.of(participants.of(act.buyer(), document.buyer()), participants.of(act.seller()), formed);
    }

    byte[] write() {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = new Writer(XML.createXMLStreamWriter(bytes, ENCODING.name()));
            xml.start(ENCODING.name());
            xml.open("Файл", "ИдФайл", name, "ВерсФорм", "5.03", "ВерсПрог", PROGRAM);
            document(xml);
            xml.close();
            xml.end();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private void document(Writer xml) throws XMLStreamException {
        var formedAt = document.formed().at();
        xml.open(
                "Документ",
                "КНД",
                "1115131",
                "Функция",
                act.isTaxed() ? Receipt.INVOICE : "ДОП",
                "ПоФактХЖ",
                FACT,
                "НаимДокОпр",
                TITLE,
                "ДатаИнфПр",
                Wording.day(formedAt.toLocalDate()),
                "ВремИнфПр",
                TIME.format(formedAt),
                "НаимЭконСубСост",
                Parties.named(act.seller()));
        head(xml);
        new UpdLines(xml, act.standing()).write();
        transfer(xml);
        new UpdParties(xml).signatory(act.seller());
        xml.close();
    }

    private void head(Writer xml) throws XMLStreamException {
        var parties = new UpdParties(xml);
        var number = act.documentNumber().text();
        var on = Wording.day(act.documentDate());
        xml.open(
                "СвСчФакт",
                "НомерДок",
                number,
                "ДатаДок",
                on,
                "ИмяФайлИспрПрод",
                document.corrected().map(this::nameOf).orElse(null));
        if (act.correction().isPresent()) {
            xml.empty(
                    "ИспрДок",
                    "НомИспр",
                    Integer.toString(act.correction().get().ordinal()),
                    "ДатаИспр",
                    Wording.day(act.issuedOn()));
        }
        parties.seller(act.seller());
        xml.empty("ДокПодтвОтгрНом", "РеквНаимДок", TITLE, "РеквНомерДок", number, "РеквДатаДок", on);
        parties.buyer(act.buyer(), document.buyer());
        xml.empty("ДенИзм", "КодОКВ", "643", "НаимОКВ", "Российский рубль");
        xml.close();
    }

    private void transfer(Writer xml) throws XMLStreamException {
        var month = YearMonth.from(act.documentDate());
        var days = act.standing().stream()
                .flatMap(line -> Stream.ofNullable(line.days()))
                .toList();
        xml.open("СвПродПер");
        xml.open(
                "СвПер",
                "СодОпер",
                "Услуги оказаны, права использования предоставлены в полном объеме",
                "ВидОпер",
                "Оказание услуг",
                "ДатаПер",
                Wording.day(act.documentDate()),
                "ДатаНачПер",
                Wording.day(days.stream()
                        .map(BillingPeriod::from)
                        .min(Comparator.naturalOrder())
                        .orElse(month.atDay(1))),
                "ДатаОконПер",
                Wording.day(days.stream()
                        .map(BillingPeriod::to)
                        .max(Comparator.naturalOrder())
                        .orElse(month.atEndOfMonth())));
        if (act.offerAcceptedOn().isPresent()) {
            xml.empty(
                    "ОснПер",
                    "РеквНаимДок",
                    "Публичная оферта",
                    "РеквНомерДок",
                    "Без номера",
                    "РеквДатаДок",
                    Wording.day(act.offerAcceptedOn().get()));
        } else {
            xml.text("БезДокОснПер", "1");
        }
        xml.close();
        xml.close();
    }
}
