package io.partnercloud.platform.export;

import io.partnercloud.platform.problem.Languages;
import io.partnercloud.platform.time.Moscow;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table as XLSX with cells of their own types. Strings stand in the cells and not in the workbook's common table,
 * which would have to be kept to the end. A sheet that is full is followed by another.
 */
final class XlsxTable implements TableWriter {
    private static final int ROWS_PER_SHEET = 1_048_576; // so says the format
    private static final int LONGEST_TEXT = 32_767; // so says Excel
    private static final int NARROWEST = 14;
    private static final String MONEY = "#,##0.00";

    private final Workbook workbook;
    private final String name;
    private final String days;
    private final String moments;
    private final int rowsPerSheet;
    private List<String> titles = List.of();
    private Worksheet sheet;
    private int sheets;
    private int row;

    XlsxTable(OutputStream out, String name, Locale language) {
        this(out, name, language, ROWS_PER_SHEET);
    }

    XlsxTable(OutputStream out, String name, Locale language, int rowsPerSheet) {
        var russian = language.equals(Languages.RUSSIAN);
        this.workbook = new Workbook(out, "Partner Cloud", null);
        this.name = name;
        this.days = russian ? "dd.mm.yyyy" : "yyyy-mm-dd";
        this.moments = days + " hh:mm:ss";
        this.rowsPerSheet = rowsPerSheet;
        this.sheet = nextSheet();
    }

    @Override
    public void titles(List<String> titles) {
        this.titles = List.copyOf(titles);
        writeTitles();
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        if (row == rowsPerSheet) {
            sheet.finish();
            sheet = nextSheet();
            writeTitles();
        }
        for (var column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        row++;
    }

    @Override
    public void flush() throws IOException {
        sheet.flush();
    }

    @Override
    public void finish() throws IOException {
        workbook.finish();
    }

    private Worksheet nextSheet() {
        row = 0;
        sheets++;
        return workbook.newWorksheet(sheets == 1 ? name : name + " " + sheets);
    }

    private void writeTitles() {
        for (var column = 0; column < titles.size(); column++) {
            var title = titles.get(column);
            sheet.inlineString(row, column, title);
            sheet.style(row, column).bold().set();
            sheet.width(column, Math.max(NARROWEST, title.length() + 2));
        }
        sheet.freezePane(0, 1);
        row++;
    }

    private void write(int column, Cell cell) {
        switch (cell) {
            case Cell.Empty _ -> {}
            case Cell.Text(var text) -> sheet.inlineString(row, column, shortened(text));
            case Cell.Count(var number) -> sheet.value(row, column, number);
            case Cell.Amount(var roubles) -> {
                sheet.value(row, column, roubles);
                sheet.style(row, column).format(MONEY).set();
            }
            case Cell.Day(var day) -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format(days).set();
            }
            case Cell.Moment(var at) -> {
                sheet.value(row, column, at.atZone(Moscow.ZONE).toLocalDateTime());
                sheet.style(row, column).format(moments).set();
            }
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
    }
}
