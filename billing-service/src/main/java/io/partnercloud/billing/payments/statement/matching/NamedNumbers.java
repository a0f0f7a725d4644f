package io.partnercloud.billing.payments.statement.matching;

import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds invoice numbers in what people write as the purpose of a payment, whatever stands around them. In full, a number is
 * found anywhere but after the word for another document; in any shorter form only in a list that the word for an invoice
 * begins, because a month or a contract may look the same.
 */
final class NamedNumbers {
    /** What an encoding does not know comes as a question mark. */
    private static final String DASH = "\\s{0,2}[-‐‑–—−/\\\\_.?\\uFFFD]\\s{0,2}";

    private static final String NOT_IN_A_WORD = "(?!\\p{L})";

    /** What is looked for, the stronger first: of two that begin at the same place, the first one is it. */
    private static final Pattern TOKEN = Pattern.compile(
            String.join(
                    "|",
                    "(?<!\\d)20\\d\\d(?<sep>[-./])(?:0[1-9]|1[0-2])\\k<sep>(?:0[1-9]|[12]\\d|3[01])(?!\\d|[./-]\\d{2})",
                    "(?<!\\d)(?<fullyear>20\\d{2})" + DASH + "(?<full>\\d{6}|[1-9]\\d{6,8})(?!\\d)",
                    "(?<!\\d)(?<cutyear>20\\d{2})" + DASH + "(?<cut>0\\d{0,4})\\s(?<rest>\\d{1,5})(?!\\d)",
                    "(?<!\\d)(?<closedyear>20\\d{2})\\s?(?<closed>0\\d{5})(?!\\d)",
                    "(?<!\\d)(?<shortyear>20\\d{2})" + DASH + "(?<short>\\d{1,5})(?!\\d)",
                    "(?<!\\d)\\d{1,2}[./-]\\d{1,2}[./-](?:20)?\\d{2}(?!\\d)",
                    "(?<tail>(?<!\\d)0\\d{5}(?!\\d))",
                    "(?<invoice>(?<!\\p{L})(?:сч(?:[её]т(?:а|у|ом|е|ов|ам|ами|ах)?)?|invoice|inv|schet)" + NOT_IN_A_WORD
                            + ")",
                    "(?<!\\p{L})(?:на\\s+опл\\p{L}*|фактур\\p{L}*|номер\\p{L}{0,2}|ном|no|nr|n|ф|и|от|г|года?)"
                            + NOT_IN_A_WORD,
                    "(?<!\\p{L})\\p{L}{1,3}-?(?=20\\d{2})",
                    "(?<other>(?<!\\p{L})(?:акт\\p{L}{0,3}|упд|накладн\\p{L}*|реестр\\p{L}*)" + NOT_IN_A_WORD + ")",
                    "(?<word>\\p{L}+|\\d+)"),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int DIGITS = 6;

    /** Where in the text the reader is. */
    private enum Place {
        ANYWHERE,
        IN_A_LIST_OF_INVOICES,
        AFTER_ANOTHER_DOCUMENT
    }

    private final Set<String> series;
    private final Set<InvoiceNumber> found = new LinkedHashSet<>();
    private Place place = Place.ANYWHERE;
    private @Nullable String year;

    private NamedNumbers(Set<String> series) {
        this.series = series;
    }

    /**
     * @param readings one text, read in several ways: what any of them names may be meant, and whose invoice it is tells
     * @param series those that our numbers begin with; the usual one is empty
     */
    static List<InvoiceNumber> in(List<String> readings, Set<String> series) {
        var found = new LinkedHashSet<InvoiceNumber>();
        readings.forEach(text -> found.addAll(read(text, series).found));
        return List.copyOf(found);
    }

    private static NamedNumbers read(String text, Set<String> series) {
        var numbers = new NamedNumbers(series);
        var tokens = TOKEN.matcher(text);
        while (tokens.find()) {
            numbers.take(tokens);
        }
        return numbers;
    }

    private void take(Matcher token) {
        if (token.group("full") != null) {
            named(token.group("fullyear"), token.group("full"));
        } else if (token.group("invoice") != null) {
            place = Place.IN_A_LIST_OF_INVOICES;
        } else if (token.group("other") != null) {
            place = Place.AFTER_ANOTHER_DOCUMENT;
        } else if (token.group("word") != null) {
            place = Place.ANYWHERE;
        } else if (place == Place.IN_A_LIST_OF_INVOICES) {
            inAList(token);
        }
    }

    private void inAList(Matcher token) {
        if (token.group("closed") != null) {
            named(token.group("closedyear"), token.group("closed"));
        } else if (token.group("cut") != null) {
            cut(token.group("cutyear"), token.group("cut"), token.group("rest"));
        } else if (token.group("short") != null) {
            found.addAll(numbers(token.group("shortyear"), token.group("short")));
        } else if (token.group("tail") != null && year != null) {
            named(year, token.group("tail"));
        }
    }

    /** {@code 2026-00 0020}: a number with zeros before it that is not whole was cut. */
    private void cut(String ofYear, String beginning, String rest) {
        if (beginning.length() + rest.length() == DIGITS) {
            named(ofYear, beginning + rest);
        } else {
            found.addAll(numbers(ofYear, beginning));
        }
    }

    private void named(String ofYear, String number) {
        if (place != Place.AFTER_ANOTHER_DOCUMENT) {
            found.addAll(numbers(ofYear, number));
        }
    }

    private List<InvoiceNumber> numbers(String ofYear, String number) {
        year = ofYear;
        var sequence = Long.parseLong(number);
        return series.stream()
                .map(prefix -> InvoiceNumber.of(prefix, Integer.parseInt(ofYear), sequence))
                .toList();
    }
}
