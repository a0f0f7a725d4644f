package io.partnercloud.printing;

import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/** Makes a page of HTML out of markup, with the style sheet of all documents. */
record HtmlPage(String sheet) {

    Document of(String title, Markup page) {
        var document = empty();
        var html = document.createElement("html");
        html.setAttribute("lang", "ru");
        document.appendChild(html);
        var head = html.appendChild(document.createElement("head"));
        head.appendChild(document.createElement("title")).appendChild(document.createTextNode(title));
        head.appendChild(document.createElement("style")).appendChild(document.createTextNode(sheet));
        append(html.appendChild(document.createElement("body")), page);
        return document;
    }

    private static void append(Node parent, Markup markup) {
        var document = Objects.requireNonNull(parent.getOwnerDocument());
        switch (markup) {
            case Markup.Text(var text) -> parent.appendChild(document.createTextNode(text));
            case Markup.Element(var name, var attributes, var content) -> {
                var element = document.createElement(name);
                attributes.forEach(element::setAttribute);
                parent.appendChild(element);
                content.forEach(each -> append(element, each));
            }
        }
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
