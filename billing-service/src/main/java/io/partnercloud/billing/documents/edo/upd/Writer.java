package io.partnercloud.billing.documents.edo.upd;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes elements with their attributes, given as names and values by turns; what has no value is left out. */
record Writer(XMLStreamWriter xml) {

    void start(String encoding) throws XMLStreamException {
        xml.writeStartDocument(encoding, "1.0");
    }

    void end() throws XMLStreamException {
        xml.writeEndDocument();
        xml.close();
    }

    void open(String name, @Nullable String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        write(attributes);
    }

    void close() throws XMLStreamException {
        xml.writeEndElement();
    }

    void empty(String name, @Nullable String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        write(attributes);
    }

    void text(String name, String text) throws XMLStreamException {
        open(name);
        xml.writeCharacters(text);
        close();
    }

    private void write(@Nullable String... attributes) throws XMLStreamException {
        for (var i = 0; i < attributes.length; i += 2) {
            var name = attributes[i];
            var value = attributes[i + 1];
            if (name != null && value != null) {
                xml.writeAttribute(name, value);
            }
        }
    }
}
