package io.partnercloud.billing.documents.edo.upd;

import io.partnercloud.billing.documents.edo.DocumentImpossible;
import io.partnercloud.billing.documents.edo.ElectronicDocuments.Outgoing;
import org.xml.sax.SAXException;

/**
 * The seller's title of a universal transfer document, ON_NSCHFDOPPR 5.03 (INV-15): {@code СЧФДОП} where a line carries tax,
 * {@code ДОП} where none does. What corrects an earlier act is that act as it is now, with the number of the correction.
 */
public final class UpdFile {
    private static final StrictXml SCHEMA = StrictXml.by("/edo/upd-5.03.xsd");

    private final String name;
    private final byte[] content;

    private UpdFile(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    /** Its {@code ИдФайл}, which is also its name in a folder, without an ending. */
    public String name() {
        return name;
    }

    public byte[] content() {
        return content.clone();
    }

    /**
     * The same bytes whenever it is made of the same.
     *
     * @throws DocumentImpossible when something is missing that an operator has to enter
     * @throws IllegalStateException when it would not keep the schema or the rules
     */
    public static UpdFile of(Outgoing document, Participants participants) {
        var draft = new UpdXml(document, participants);
        var content = draft.write();
        try {
            var violations = UpdRules.violations(SCHEMA.read(content), draft.name);
            if (!violations.isEmpty()) {
                throw new DocumentImpossible(String.join("; ", violations));
            }
        } catch (SAXException e) {
            throw new IllegalStateException("act " + document.act().number() + " does not keep the schema", e);
        }
        return new UpdFile(draft.name, content);
    }
}
