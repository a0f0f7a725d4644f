package io.partnercloud.billing.payments.statement.matching;

import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds invoice numbers in what people write as the purpose of a payment. In full, a number is found anywhere; with its
 * leading zeros left out only after the word for an invoice, because a month or a contract may look the same.
 */
final class NamedNumbers {
    private static final String YEAR = "(?<!\\d)(20\\d{2})";
    private static final String DASH = "\\s?[-‐‑–—−/]\\s?";
    private static final String END = "(?!\\d|[-./]\\d)";
    private static final Pattern IN_FULL = Pattern.compile(YEAR + DASH + "(\\d{6,9})" + END);
    private static final Pattern SHORT = Pattern.compile(
            "сч(?:[её]т\\p{L}*|\\.)?\\s*(?:на оплату|-фактур\\p{L}*)?\\s*(?:№|N|No\\.?|номер)?\\s*\\p{L}{0,3}-?" + YEAR
                    + DASH + "(\\d{1,5})" + END,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private NamedNumbers() {}

    /** @param series those that our numbers begin with; the usual one is empty */
    static List<InvoiceNumber> in(String purpose, Set<String> series) {
        var numbers = new LinkedHashSet<InvoiceNumber>();
        find(IN_FULL.matcher(purpose), series, numbers);
        find(SHORT.matcher(purpose), series, numbers);
        return List.copyOf(numbers);
    }

    private static void find(Matcher matcher, Set<String> series, Set<InvoiceNumber> numbers) {
        while (matcher.find()) {
            var year = Integer.parseInt(matcher.group(1));
            var sequence = Long.parseLong(matcher.group(2));
            series.forEach(prefix -> numbers.add(InvoiceNumber.of(prefix, year, sequence)));
        }
    }
}
