package io.partnercloud.platform.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.platform.problem.Languages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTableTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ООО Ромашка      | ООО Ромашка",
                "a,b              | `\"a,b\"`",
                "a;b              | a;b",
                "say \"no\"       | `\"say \"\"no\"\"\"`",
                "=1+1             | '=1+1",
                "+79001234567     | '+79001234567",
                "-x               | '-x",
                "@SUM(A1)         | '@SUM(A1)",
                "＝1              | '＝1",
                "1-2              | 1-2"
            })
    void aTextIsQuotedWhereItMustBeAndNeverAFormula(String text, String written) throws IOException {
        assertThat(line(Locale.ENGLISH, new Cell.Text(text))).isEqualTo(written);
    }

    @Test
    void lineBreaksStayInsideTheirCell() throws IOException {
        assertThat(line(Locale.ENGLISH, new Cell.Text("one\r\ntwo"))).isEqualTo("\"one\r\ntwo\"");
        assertThat(line(Locale.ENGLISH, new Cell.Text("\tone"))).isEqualTo("'\tone");
    }

    @Test
    void aNegativeAmountIsANumberAndNotAFormula() throws IOException {
        assertThat(line(Locale.ENGLISH, new Cell.Amount(new BigDecimal("-1230.50"))))
                .isEqualTo("-1230.50");
        assertThat(line(Languages.RUSSIAN, new Cell.Amount(new BigDecimal("-1230.50"))))
                .isEqualTo("-1230,50");
    }

    @Test
    void momentsAreMoscows() throws IOException {
        var beforeMidnightInGreenwich = new Cell.Moment(Instant.parse("2026-12-31T21:30:00Z"));

        assertThat(line(Locale.ENGLISH, beforeMidnightInGreenwich)).isEqualTo("2027-01-01T00:30:00+03:00");
        assertThat(line(Languages.RUSSIAN, beforeMidnightInGreenwich)).isEqualTo("01.01.2027 00:30:00");
        assertThat(line(Languages.RUSSIAN, new Cell.Day(LocalDate.parse("2026-11-23"))))
                .isEqualTo("23.11.2026");
    }

    private static String line(Locale language, Cell cell) throws IOException {
        var out = new ByteArrayOutputStream();
        var table = ExportFormat.CSV.open(out, "any", language);
        table.row(List.of(cell));
        table.finish();
        var text = out.toString(StandardCharsets.UTF_8);
        return text.substring(1, text.length() - 2);
    }
}
