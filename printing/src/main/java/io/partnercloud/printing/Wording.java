package io.partnercloud.printing;

import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and money as Russian documents write them. Spaces inside a number or a date do not break a line. */
public final class Wording {
    private static final Locale RUSSIAN = Locale.of("ru", "RU");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", RUSSIAN);
    private static final DateTimeFormatter LONG_DAY =
            DateTimeFormatter.ofPattern("d\u00a0MMMM\u00a0uuuu\u00a0'г.'", RUSSIAN);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLLL\u00a0uuuu\u00a0'г.'", RUSSIAN);
    private static final char GROUP = '\u00a0';

    private Wording() {}

    /** {@code 20.10.2026}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code 20 октября 2026 г.} */
    public static String longDay(LocalDate day) {
        return LONG_DAY.format(day);
    }

    /** {@code октябрь 2026 г.} */
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** {@code 20.10.2026 – 31.10.2026}, or one day alone. */
    public static String days(LocalDate from, LocalDate to) {
        return from.equals(to) ? day(from) : day(from) + "\u00a0– " + day(to);
    }

    /** {@code 5 395,81}; a negative sum has a true minus. */
    public static String money(Money amount) {
        var digits = amount.amount().abs().toPlainString();
        var point = digits.length() - 3;
        var text = new StringBuilder();
        for (var i = 0; i < point; i++) {
            if (i > 0 && (point - i) % 3 == 0) {
                text.append(GROUP);
            }
            text.append(digits.charAt(i));
        }
        return (amount.isNegative() ? "−" : "") + text + ',' + digits.substring(point + 1);
    }
}
