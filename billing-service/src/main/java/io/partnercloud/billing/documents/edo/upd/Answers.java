package io.partnercloud.billing.documents.edo.upd;

import io.partnercloud.billing.documents.edo.Receipt;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Reads what comes back (INV-15): the operator's confirmations (КНД 1115111 and 1115112), the client's notice of receipt
 * (1115110) and its request to put something right (1115113), and the buyer's title (1115132).
 */
public final class Answers {
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm.ss");

    private Answers() {}

    /**
     * Empty where it tells of another file than one of our documents, as confirmations of confirmations do.
     *
     * @throws AnswerUnreadable when it is none of these
     */
    public static Optional<Receipt> read(byte[] file) {
        try {
            var xml = StrictXml.parsed(file);
            var document = one(xml, "Документ");
            return switch (value(document, "КНД")) {
                case "1115110" ->
                    receipt(xml, "СвИзвПолуч", "СведПолФайл", "Пол")
                            .<Receipt>map(it -> new Receipt.Delivered(it.id, it.at));
                case "1115111" ->
                    receipt(xml, "СведПодтв", "СведОтпрФайл", "Отпр")
                            .<Receipt>map(it -> new Receipt.Forwarded(it.id, it.at));
                case "1115112" ->
                    receipt(xml, "СведПодтв", "СведПолФайл", "Пол")
                            .<Receipt>map(it -> new Receipt.Forwarded(it.id, it.at));
                case "1115113" ->
                    receipt(xml, "СвУведУточ", "СведПолФайл", "Пол")
                            .<Receipt>map(it -> new Receipt.ClarificationAsked(it.id, it.at, clarification(xml)));
                case "1115132" -> title(xml, document);
                default ->
                    throw new AnswerUnreadable("КНД " + value(document, "КНД") + " — не ответ на документ", null);
            };
        } catch (SAXException | DateTimeException e) {
            throw new AnswerUnreadable(String.valueOf(e.getMessage()), e);
        }
    }

    private record Told(UUID id, Instant at) {}

    private static Optional<Told> receipt(Document xml, String told, String file, String kind) {
        var at = moment(one(xml, told), "Дата" + kind, "Время" + kind);
        return UpdName.document(value(one(xml, file), "Имя" + kind + "Файла")).map(id -> new Told(id, at));
    }

    private static String clarification(Document xml) {
        var text = one(xml, "ТекстУведУточ").getTextContent().strip();
        return text.isEmpty() ? "без пояснения" : text;
    }

    private static Optional<Receipt> title(Document xml, Element document) {
        var at = moment(document, "ДатаИнфПок", "ВремИнфПок");
        var seen = one(xml, "СодФХЖ4");
        var answered =
                new Receipt.Answered(value(seen, "ПорНомДокИнфПр"), day(seen, "ДатаДокИнфПр"), value(seen, "Функция"));
        var verdict = one(xml, "КодСодОпер");
        return UpdName.document(value(one(xml, "ИдИнфПрод"), "ИдФайлИнфПр")).<Receipt>map(id -> switch (value(
                verdict, "КодИтога")) {
            case "1" -> new Receipt.Signed(id, at, answered);
            case "2" -> new Receipt.Refused(id, at, answered, "принято с расхождениями" + differences(verdict));
            case "3" -> new Receipt.Refused(id, at, answered, "не принято" + differences(verdict));
            default -> throw new AnswerUnreadable("КодИтога " + value(verdict, "КодИтога"), null);
        });
    }

    private static String differences(Element verdict) {
        var paper = verdict.getElementsByTagName("РеквДокРасх");
        return paper.item(0) instanceof Element it
                ? ": %s № %s от %s"
                        .formatted(
                                it.getAttribute("РеквНаимДок"),
                                it.getAttribute("РеквНомерДок"),
                                it.getAttribute("РеквДатаДок"))
                : "";
    }

    private static Instant moment(Element element, String day, String time) {
        var at = LocalDateTime.of(day(element, day), LocalTime.parse(value(element, time), TIME));
        return at.atZone(MOSCOW).toInstant();
    }

    private static LocalDate day(Element element, String attribute) {
        return LocalDate.parse(value(element, attribute), DAY);
    }

    private static Element one(Document xml, String name) {
        if (xml.getElementsByTagName(name).item(0) instanceof Element element) {
            return element;
        }
        throw new AnswerUnreadable("нет элемента " + name, null);
    }

    private static String value(Element element, String attribute) {
        if (!element.hasAttribute(attribute)) {
            throw new AnswerUnreadable("нет " + element.getTagName() + "/@" + attribute, null);
        }
        return element.getAttribute(attribute);
    }
}
