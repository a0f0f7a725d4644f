package io.partnercloud.printing;

import java.util.List;
import java.util.Map;

/** What stands on a page: texts, and elements with a style of the sheet and further markup inside. A text is a text: nothing has to be escaped. */
public sealed interface Markup {
    /** What is read; escaped by who writes the page. */
    record Text(String text) implements Markup {}

    /** A block, a table, a picture … by its HTML name. */
    record Element(String name, Map<String, String> attributes, List<Markup> content) implements Markup {
        public Element {
            attributes = Map.copyOf(attributes);
            content = List.copyOf(content);
        }
    }

    static Markup text(String text) {
        return new Text(text);
    }

    static Markup block(String style, Markup... content) {
        return element("div", style, content);
    }

    static Markup block(String style, String text) {
        return element("div", style, text(text));
    }

    static Markup span(String style, String text) {
        return element("span", style, text(text));
    }

    static Markup table(String style, List<Markup> rows) {
        return new Element("table", Map.of("class", style), rows);
    }

    /** A table's first rows, which are repeated on every page. */
    static Markup head(Markup... rows) {
        return new Element("thead", Map.of(), List.of(rows));
    }

    static Markup row(Markup... cells) {
        return new Element("tr", Map.of(), List.of(cells));
    }

    static Markup cell(String style, String text) {
        return element("td", style, text(text));
    }

    static Markup cell(String style, Markup... content) {
        return element("td", style, content);
    }

    static Markup wideCell(String style, int columns, Markup content) {
        return new Element("td", Map.of("class", style, "colspan", Integer.toString(columns)), List.of(content));
    }

    static Markup qrCode(String style, String text) {
        return new Element("object", Map.of("class", style, "type", QrCodeDrawer.TYPE, "data", text), List.of());
    }

    private static Markup element(String name, String style, Markup... content) {
        return new Element(name, Map.of("class", style), List.of(content));
    }
}
