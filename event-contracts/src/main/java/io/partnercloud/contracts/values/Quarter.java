package io.partnercloud.contracts.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.regex.Pattern;

/** A calendar quarter, written {@code 2026-Q4}. Payout documents are dated with its first day (RWD-4). */
public record Quarter(int year, int number) implements Comparable<Quarter> {
    private static final Pattern FORM = Pattern.compile("\\d{4}-Q[1-4]");

    public Quarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("a year has quarters 1 to 4, not " + number);
        }
    }

    /** @throws IllegalArgumentException when the text is not of the form {@code 2026-Q4} */
    @JsonCreator
    public static Quarter parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("a quarter is written 2026-Q4, got '" + text + "'");
        }
        return new Quarter(Integer.parseInt(text.substring(0, 4)), text.charAt(6) - '0');
    }

    public static Quarter of(LocalDate date) {
        return new Quarter(date.getYear(), date.get(IsoFields.QUARTER_OF_YEAR));
    }

    public static Quarter of(YearMonth month) {
        return of(month.atDay(1));
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, 3 * number - 2, 1);
    }

    public LocalDate lastDay() {
        return firstDay().plusMonths(3).minusDays(1);
    }

    public Quarter next() {
        return of(firstDay().plusMonths(3));
    }

    @Override
    public int compareTo(Quarter other) {
        return firstDay().compareTo(other.firstDay());
    }

    @JsonValue
    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
