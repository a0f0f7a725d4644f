package io.partnercloud.printing;

import static io.partnercloud.printing.Markup.block;
import static io.partnercloud.printing.Markup.cell;
import static io.partnercloud.printing.Markup.head;
import static io.partnercloud.printing.Markup.row;
import static io.partnercloud.printing.Markup.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class DocxPrinterTests {
    private static final Markup PAGE = block(
            "page",
            block("title", "Акт № __________"),
            table(
                    "lines",
                    List.of(
                            head(row(cell("number", "№"), cell("name", "Наименование"), cell("money", "Сумма"))),
                            row(cell("number", "1"), cell("name", "Ромашка & <сыновья>"), cell("money", "328,07")))),
            table("totals", List.of(row(cell("name", "Всего:"), cell("money", "328,07")))),
            table(
                    "signatures",
                    List.of(row(cell(
                            "side",
                            block(
                                    "under",
                                    block("post", "Директор"),
                                    table(
                                            "signature",
                                            List.of(row(cell("line", ""), cell("person", "А. Б. Ведов"))))))))));

    @Test
    void whatIsWrittenIsReadBackAsItStandsOnThePage() throws IOException {
        try (var document = read()) {
            var lines = document.getTables().getFirst();
            assertThat(new XWPFWordExtractor(document).getText())
                    .contains("Акт № __________", "Ромашка & <сыновья>", "Директор", "____  А. Б. Ведов");
            assertThat(lines.getRow(0).isRepeatHeader()).isTrue();
            assertThat(lines.getRow(1).isRepeatHeader()).isFalse();
            assertThat(lines.getRow(1).getTableCells()).hasSize(3);
            assertThat(lines.getRow(1).getCell(2).getText()).isEqualTo("328,07");
            assertThat(lines.getRow(1).getCell(2).getParagraphs().getFirst().getAlignment())
                    .isEqualTo(ParagraphAlignment.RIGHT);
            assertThat(document.getTables().get(1).getRow(0).getTableCells()).hasSize(2);
        }
    }

    @Test
    void thePageIsA4() throws IOException {
        try (var document = read()) {
            var size = document.getDocument().getBody().getSectPr().getPgSz();
            assertThat(size.getW().toString()).isEqualTo("11906");
            assertThat(size.getH().toString()).isEqualTo("16838");
        }
    }

    private static XWPFDocument read() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(new DocxPrinter().print("Акт", PAGE)));
    }
}
