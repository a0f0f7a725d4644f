package io.partnercloud.billing.documents.edo.folder;

import io.partnercloud.billing.documents.edo.Receipt;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Reads receipts; what they look like says {@code edo/receipt.xsd}. */
final class ReceiptXml {
    private final StrictXml xml = StrictXml.by("/edo/receipt.xsd");

    /** @throws ReceiptUnreadable when the file is not by the schema */
    Receipt read(byte[] file) {
        try {
            var receipt = xml.read(file).getDocumentElement();
            var id = UUID.fromString(receipt.getAttribute("ИдФайл"));
            var at = OffsetDateTime.parse(receipt.getAttribute("Время")).toInstant();
            var outcome = outcome(receipt);
            return switch (outcome.getTagName()) {
                case "Доставлен" -> new Receipt.Delivered(id, at);
                case "Подписан" -> new Receipt.Signed(id, at);
                case "Отклонен" -> new Receipt.Refused(id, at, outcome.getAttribute("Причина"));
                default -> throw new ReceiptUnreadable("what is " + outcome.getTagName() + "?", null);
            };
        } catch (SAXException | DateTimeException e) {
            throw new ReceiptUnreadable(String.valueOf(e.getMessage()), e);
        }
    }

    private static Element outcome(Element receipt) {
        var children = receipt.getChildNodes();
        for (var i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element element) {
                return element;
            }
        }
        throw new ReceiptUnreadable("a receipt without an outcome", null);
    }
}
