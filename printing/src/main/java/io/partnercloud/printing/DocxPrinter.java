package io.partnercloud.printing;

import io.partnercloud.printing.Markup.Element;
import io.partnercloud.printing.Markup.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Writes pages as DOCX (ISO/IEC 29500), for papers in which something is to be filled in by hand. The style sheet is that of the PDF. */
public final class DocxPrinter {
    private static final String FAMILY = "Arial"; // metric twin of the PDF's Liberation Sans, at hand in every office
    private static final String GREY = "555555";
    private static final String LINE_TO_SIGN_ON = "____________________";
    private static final double TWIPS_PER_MM = 1440 / 25.4;
    private static final int TEXT_WIDTH = twips(178);
    private static final Map<String, Integer> WIDTHS = Map.of(
            "number", twips(9),
            "role", twips(26),
            "sum", twips(19),
            "money", twips(30),
            "vat", twips(18),
            "days", twips(25),
            "quantity", twips(14),
            "unit", twips(16));

    /** How a style looks: size in points, millimetres of room after it. */
    private record Look(double size, boolean isBold, boolean isGrey, double after) {
        static final Look PLAIN = new Look(9, false, false, 1);
    }

    private static final Map<String, Look> LOOKS = Map.of(
            "title", new Look(13.5, true, false, 2),
            "subtitle", new Look(9, false, true, 3),
            "basis", new Look(9, false, false, 3),
            "party", new Look(9, true, false, 1),
            "words", new Look(9, true, false, 3),
            "footnote", new Look(7, false, true, 1),
            "hint", new Look(6.5, false, true, 1),
            "stamp", new Look(9, false, true, 1));

    /** A4, as many pages as it takes. */
    public byte[] print(String title, Markup page) {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.getProperties().getCoreProperties().setTitle(title);
            document.getProperties().getCoreProperties().setCreator("Partner Cloud");
            layOut(document);
            write(document, page);
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void layOut(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(twips(210)));
        size.setH(BigInteger.valueOf(twips(297)));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(twips(14)));
        margins.setRight(BigInteger.valueOf(twips(14)));
        margins.setBottom(BigInteger.valueOf(twips(16)));
        margins.setLeft(BigInteger.valueOf(twips(18)));
        var number = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        number.setAlignment(ParagraphAlignment.RIGHT);
        number.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private static void write(XWPFDocument document, Markup markup) {
        switch (markup) {
            case Element it when it.name().equals("table") -> table(document, it);
            case Element it when hasBlocks(it) -> it.content().forEach(each -> write(document, each));
            case Element it -> fill(document.createParagraph(), it, Look.PLAIN);
            case Text it -> fill(document.createParagraph(), it, Look.PLAIN);
        }
    }

    private static boolean hasBlocks(Element element) {
        return element.content().stream()
                .anyMatch(each -> each instanceof Element it
                        && (it.name().equals("div") || it.name().equals("table")));
    }

    private static XWPFParagraph fill(XWPFParagraph paragraph, Markup markup, Look otherwise) {
        var look = LOOKS.getOrDefault(style(markup), otherwise);
        paragraph.setSpacingAfter(twips(look.after));
        paragraph.setSpacingBefore(0);
        var run = paragraph.createRun();
        run.setFontFamily(FAMILY);
        run.setFontSize(look.size);
        run.setBold(look.isBold);
        if (look.isGrey) {
            run.setColor(GREY);
        }
        run.setText(read(markup));
        return paragraph;
    }

    private static String style(Markup markup) {
        return markup instanceof Element it ? it.attributes().getOrDefault("class", "") : "";
    }

    private static String read(Markup markup) {
        return switch (markup) {
            case Text(var text) -> text;
            case Element it
            when it.name().equals("table") ->
                rows(it).stream()
                        .flatMap(row -> row.content().stream())
                        .map(cell -> style(cell).equals("line") ? LINE_TO_SIGN_ON : read(cell))
                        .collect(Collectors.joining("  "));
            case Element it -> it.content().stream().map(DocxPrinter::read).collect(Collectors.joining());
        };
    }

    /** The heading's rows and the others, in their order. */
    private static List<Element> rows(Element table) {
        var rows = new ArrayList<Element>();
        for (Markup each : table.content()) {
            if (each instanceof Element it) {
                rows.addAll(it.name().equals("thead") ? rows(it) : List.of(it));
            }
        }
        return rows;
    }

    private static long headRows(Element table) {
        return table.content().stream()
                .filter(each -> each instanceof Element it && it.name().equals("thead"))
                .mapToLong(head -> ((Element) head).content().size())
                .sum();
    }

    private static void table(XWPFDocument document, Element markup) {
        var rows = rows(markup);
        var isRuled = style(markup).equals("lines");
        var table = document.createTable();
        table.removeRow(0);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        if (!isRuled) {
            table.removeBorders();
        }
        var heads = headRows(markup);
        for (Element each : rows) {
            var row = table.createRow();
            row.setCantSplitRow(true);
            var isHead = table.getNumberOfRows() <= heads;
            row.setRepeatHeader(isHead);
            cells(row, each, new Within(style(markup), isHead));
        }
        document.createParagraph().setSpacingAfter(0);
    }

    /** Where a cell stands. */
    private record Within(String table, boolean isHead) {
        boolean isBold() {
            return isHead || table.equals("totals");
        }

        ParagraphAlignment alignment(String cell) {
            if (isHead || cell.equals("number") || cell.equals("vat") || cell.equals("days") || cell.equals("unit")) {
                return ParagraphAlignment.CENTER;
            }
            var isSum = cell.equals("money") || cell.equals("sum") || cell.equals("quantity");
            return table.equals("totals") || isSum ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT;
        }
    }

    private static void cells(XWPFTableRow row, Element markup, Within within) {
        while (!row.getTableCells().isEmpty()) { // as many as the row above has
            row.removeCell(0);
        }
        var fixed = markup.content().stream()
                .mapToInt(cell -> WIDTHS.getOrDefault(style(cell), 0))
                .sum();
        var free = markup.content().stream()
                .filter(cell -> !WIDTHS.containsKey(style(cell)))
                .count();
        for (Markup each : markup.content()) {
            var cell = row.createCell();
            var width = WIDTHS.getOrDefault(style(each), free == 0 ? 0 : Math.toIntExact((TEXT_WIDTH - fixed) / free));
            cell.setWidth(Integer.toString(width));
            content(cell, (Element) each, within);
        }
    }

    private static void content(XWPFTableCell cell, Element markup, Within within) {
        var plain = new Look(within.table.equals("lines") ? 8 : 9, within.isBold(), false, 0.5);
        var blocks = hasBlocks(markup) ? blocks(markup) : List.<Markup>of(markup);
        for (var i = 0; i < blocks.size(); i++) {
            var paragraph = i == 0 ? cell.getParagraphs().getFirst() : cell.addParagraph();
            fill(paragraph, blocks.get(i), plain).setAlignment(within.alignment(style(markup)));
        }
    }

    /** The innermost blocks of a cell; a table within it is read as one line. */
    private static List<Markup> blocks(Element cell) {
        var blocks = new ArrayList<Markup>();
        for (Markup each : cell.content()) {
            if (each instanceof Element it && !it.name().equals("table") && hasBlocks(it)) {
                blocks.addAll(blocks(it));
            } else {
                blocks.add(each);
            }
        }
        return blocks;
    }

    private static int twips(double millimetres) {
        return (int) Math.round(millimetres * TWIPS_PER_MM);
    }
}
