package io.partnercloud.platform.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.testsupport.Workbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class XlsxTableTests {

    @Test
    void aSheetThatIsFullIsFollowedByAnotherWithTheSameTitles() throws IOException {
        var out = new ByteArrayOutputStream();
        var table = new XlsxTable(out, "Счета", Locale.ENGLISH, 3);

        table.titles(List.of("Number"));
        for (var number = 1; number <= 5; number++) {
            table.row(List.of(new Cell.Count(BigDecimal.valueOf(number))));
            table.flush();
        }
        table.finish();

        var file = Workbook.of(out.toByteArray());
        assertThat(file.part("xl/worksheets/sheet1.xml")).contains("<t>Number</t>", "<v>1</v>", "<v>2</v>");
        assertThat(file.part("xl/worksheets/sheet2.xml")).contains("<t>Number</t>", "<v>3</v>", "<v>4</v>");
        assertThat(file.part("xl/worksheets/sheet3.xml")).contains("<t>Number</t>", "<v>5</v>");
    }

    @Test
    void aTextLongerThanACellIsCutVisibly() throws IOException {
        var out = new ByteArrayOutputStream();
        var table = new XlsxTable(out, "Audit", Locale.ENGLISH);

        table.row(List.of(new Cell.Text("x".repeat(40_000) + "\u0001")));
        table.finish();

        assertThat(Workbook.of(out.toByteArray()).part("xl/worksheets/sheet1.xml"))
                .contains("x&#x2026;</t>");
    }
}
