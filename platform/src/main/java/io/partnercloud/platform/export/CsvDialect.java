package io.partnercloud.platform.export;

import io.partnercloud.platform.problem.Languages;
import io.partnercloud.platform.time.Moscow;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How CSV is written for a language. A spreadsheet opens a file by the rules of its country: a Russian one takes only
 * the semicolon for a separator and only the comma for a decimal point, and would read 12.05 as the twelfth of May.
 * Everybody else, programs above all, gets RFC 4180 with commas, points and ISO dates.
 */
enum CsvDialect {
    INTERNATIONAL(',', '.', DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX")),
    RUSSIAN(';', ',', DateTimeFormatter.ofPattern("dd.MM.uuuu"), DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm:ss"));

    private final char separator;
    private final char decimalPoint;
    private final DateTimeFormatter days;
    private final DateTimeFormatter moments;

    CsvDialect(char separator, char decimalPoint, DateTimeFormatter days, DateTimeFormatter moments) {
        this.separator = separator;
        this.decimalPoint = decimalPoint;
        this.days = days;
        this.moments = moments.withZone(Moscow.ZONE);
    }

    static CsvDialect of(Locale language) {
        return language.equals(Languages.RUSSIAN) ? RUSSIAN : INTERNATIONAL;
    }

    char separator() {
        return separator;
    }

    String write(Cell cell) {
        return switch (cell) {
            case Cell.Empty _ -> "";
            case Cell.Text(var text) -> CsvTable.quoted(CsvTable.harmless(text), separator);
            case Cell.Count(var number) -> CsvTable.quoted(decimal(number.toPlainString()), separator);
            case Cell.Amount(var roubles) -> CsvTable.quoted(decimal(roubles.toPlainString()), separator);
            case Cell.Day(var day) -> days.format(day);
            case Cell.Moment(var at) -> moments.format(at);
        };
    }

    private String decimal(String plain) {
        return plain.replace('.', decimalPoint);
    }
}
