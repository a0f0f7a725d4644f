package io.partnercloud.billing.payments.statement.exchange;

import io.partnercloud.contracts.values.Money;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the values of one part, tolerantly. What cannot be read becomes a flaw with its line; it keeps the statement out
 * only where the value decides something.
 */
final class PartValues {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})(?:[ T].*)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[./-](\\d{1,2})[./-](\\d{1,2})(?:[ T].*)?");
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2199;
    private static final Pattern MONEY = Pattern.compile("[+-]?\\d{1,13}(\\.\\d{1,2}0*)?");
    private static final Pattern KOPECKS_AFTER_A_DASH = Pattern.compile("(\\d)[-=](\\d{2})$");
    private static final Pattern THOUSANDS = Pattern.compile("[ʼ’'](?=\\d{3})|,(?=[\\d,]*\\.)|\\.(?=[\\d.]*,)");
    private static final Pattern ACCOUNT = Pattern.compile("\\d{20}");
    private static final Pattern NOTHING = Pattern.compile("[0.\\-/]*");
    /** An account may stand in an index; the longest abroad (IBAN) has 34 characters. */
    private static final int LONGEST_ACCOUNT = 34;

    private static final int LONGEST_WORD = 60;

    private final FilePart block;
    private final Flaws flaws;

    PartValues(FilePart block, Flaws flaws) {
        this.block = block;
        this.flaws = flaws;
    }

    boolean has(String key) {
        return block.has(key);
    }

    /** The first value that is not blank. */
    Optional<String> text(String key) {
        return first(key).map(field -> PurposeText.oneLine(field.value()));
    }

    String textOrEmpty(String key) {
        return text(key).orElse("");
    }

    /** What is a word or a number, however long somebody makes it. */
    String wordOrEmpty(String key) {
        var word = textOrEmpty(key);
        return word.length() <= LONGEST_WORD ? word : word.substring(0, LONGEST_WORD);
    }

    /** An INN or KPP: "0" stands for none, and of two that differ nobody knows which it is. */
    Optional<String> code(String key) {
        var said = block.of(key).stream()
                .map(field -> PurposeText.withoutSpaces(field.value()))
                .filter(code -> !NOTHING.matcher(code).matches())
                .distinct()
                .toList();
        if (said.size() > 1) {
            flaws.note(block.of(key).getLast().line(), Flaw.Code.VALUES_DIFFER, key);
        }
        return said.size() == 1 ? said.stream().findFirst() : Optional.empty();
    }

    /** Twenty digits; spaces and dots between them do no harm. Where it decides nothing, another is kept as it was said. */
    Optional<String> account(String key, boolean decides) {
        return first(key).flatMap(field -> {
            var account = PurposeText.withoutSpaces(field.value()).replace(".", "");
            if (NOTHING.matcher(account).matches()) {
                return Optional.empty();
            }
            if (!ACCOUNT.matcher(account).matches()) {
                flaws.add(
                        decides,
                        field.line(),
                        Flaw.Code.ACCOUNT_UNREADABLE,
                        key,
                        field.value().strip());
            }
            return Optional.of(account.substring(0, Math.min(account.length(), LONGEST_ACCOUNT)));
        });
    }

    /** Of zeros only, it is none. */
    Optional<LocalDate> date(String key, boolean decides) {
        return first(key).flatMap(field -> {
            var said = field.value().strip();
            if (NOTHING.matcher(said).matches()) {
                return Optional.empty();
            }
            var date = date(said);
            if (date.isEmpty()) {
                flaws.add(decides, field.line(), Flaw.Code.DATE_UNREADABLE, key, said);
            }
            return date;
        });
    }

    private static Optional<LocalDate> date(String said) {
        var dayFirst = DAY_FIRST.matcher(said).replaceFirst("$1.$2.$3");
        var text = YEAR_FIRST.matcher(dayFirst).replaceFirst("$3.$2.$1");
        try {
            return Optional.of(LocalDate.parse(text, DATE))
                    .filter(date -> date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** With a dot, a comma or a dash before the kopecks, with or without marks between thousands. Said twice, it must be the same. */
    Optional<Money> money(String key) {
        var said =
                block.of(key).stream().filter(field -> !field.value().isBlank()).toList();
        if (said.isEmpty()) {
            return Optional.empty();
        }
        var number = number(said.getFirst());
        if (!MONEY.matcher(number).matches()) {
            var field = said.getFirst();
            flaws.keepOut(
                    field.line(), Flaw.Code.MONEY_UNREADABLE, key, field.value().strip());
            return Optional.empty();
        }
        said.stream()
                .filter(other -> !number(other).equals(number))
                .findFirst()
                .ifPresent(other -> flaws.keepOut(other.line(), Flaw.Code.VALUES_DIFFER, key));
        return Optional.of(new Money(new BigDecimal(number).stripTrailingZeros()));
    }

    /** @return empty where the part lacks it, which is a flaw of its own */
    <T> Optional<T> required(String key, Optional<T> value) {
        if (first(key).isEmpty()) {
            flaws.keepOut(block.line(), Flaw.Code.KEY_MISSING, key);
        }
        return value;
    }

    /** It is missing, and nothing is lost by it. */
    void noteMissing(String key) {
        flaws.note(block.line(), Flaw.Code.KEY_MISSING, key);
    }

    private Optional<FilePart.Field> first(String key) {
        return block.of(key).stream().filter(field -> !field.value().isBlank()).findFirst();
    }

    private static String number(FilePart.Field field) {
        var bare = PurposeText.withoutSpaces(field.value()).toLowerCase(Locale.ROOT);
        var plain = THOUSANDS.matcher(bare).replaceAll("");
        return KOPECKS_AFTER_A_DASH.matcher(plain).replaceFirst("$1.$2").replace(',', '.');
    }
}
