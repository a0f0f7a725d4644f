package io.partnercloud.testsupport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** An XLSX file as the service wrote it. */
public final class Workbook {
    private final Map<String, String> parts;

    private Workbook(Map<String, String> parts) {
        this.parts = parts;
    }

    /** Fails where the file is not whole. */
    public static Workbook of(byte[] bytes) {
        try {
            var file = Files.createTempFile("exported", ".xlsx");
            try {
                Files.write(file, bytes);
                return new Workbook(read(file.toString()));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The XML of a part, such as {@code xl/styles.xml}. */
    public String part(String name) {
        var part = parts.get(name);
        if (part == null) {
            throw new AssertionError("no " + name + " in " + parts.keySet());
        }
        return part;
    }

    /** The cells of the first sheet, row by row: texts as they are, numbers and dates as the file has them. */
    public List<List<String>> rows() {
        return elements(xml(part("xl/worksheets/sheet1.xml")).getElementsByTagName("row"))
                .map(row -> elements(row.getElementsByTagName("c"))
                        .map(Element::getTextContent)
                        .toList())
                .toList();
    }

    private static Map<String, String> read(String file) throws IOException {
        var parts = new TreeMap<String, String>();
        try (var zip = new ZipFile(file)) {
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return parts;
    }

    private static Element xml(String text) {
        try (var in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))) {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError("not XML: " + text, e);
        }
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
    }
}
