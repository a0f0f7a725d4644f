package io.partnercloud.billing.payments.statement.exchange;

import io.partnercloud.contracts.values.Money;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the values of one part, tolerantly; what cannot be read becomes a flaw with its line. */
final class PartValues {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern MONEY = Pattern.compile("[+-]?\\d{1,13}(\\.\\d{1,2}0*)?");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");
    private static final Pattern ACCOUNT = Pattern.compile("\\d{20}");
    private static final Pattern NOTHING = Pattern.compile("0*");

    private final FilePart block;
    private final Flaws flaws;

    PartValues(FilePart block, Flaws flaws) {
        this.block = block;
        this.flaws = flaws;
    }

    /** The first value that is not blank. */
    Optional<String> text(String key) {
        return first(key).map(FilePart.Field::value);
    }

    String textOrEmpty(String key) {
        return text(key).orElse("");
    }

    /** An INN or KPP: "0" stands for none. */
    Optional<String> code(String key) {
        return text(key)
                .map(PartValues::withoutSpaces)
                .filter(code -> !NOTHING.matcher(code).matches());
    }

    /** Twenty digits; spaces and dots between them do no harm. */
    Optional<String> account(String key) {
        return first(key).flatMap(field -> {
            var account = withoutSpaces(field.value()).replace(".", "");
            if (NOTHING.matcher(account).matches()) {
                return Optional.empty();
            }
            if (!ACCOUNT.matcher(account).matches()) {
                flaws.add(field.line(), Flaw.Code.ACCOUNT_UNREADABLE, key, field.value());
                return Optional.empty();
            }
            return Optional.of(account);
        });
    }

    Optional<LocalDate> date(String key) {
        return first(key).flatMap(field -> {
            try {
                return Optional.of(LocalDate.parse(field.value(), DATE));
            } catch (DateTimeException _) {
                flaws.add(field.line(), Flaw.Code.DATE_UNREADABLE, key, field.value());
                return Optional.empty();
            }
        });
    }

    /** With a dot or a comma, with or without spaces between thousands. Said twice, it must be the same. */
    Optional<Money> money(String key) {
        var field = first(key);
        if (field.isEmpty()) {
            return Optional.empty();
        }
        var number = number(field.get());
        if (!MONEY.matcher(number).matches()) {
            flaws.add(
                    field.get().line(),
                    Flaw.Code.MONEY_UNREADABLE,
                    key,
                    field.get().value());
            return Optional.empty();
        }
        block.of(key).stream()
                .filter(other -> !other.value().isBlank() && !number(other).equals(number))
                .findFirst()
                .ifPresent(other -> flaws.add(other.line(), Flaw.Code.VALUES_DIFFER, key));
        return Optional.of(new Money(new BigDecimal(number).stripTrailingZeros()));
    }

    /** @return empty where the part lacks it, which is a flaw of its own */
    <T> Optional<T> required(String key, Optional<T> value) {
        if (first(key).isEmpty()) {
            flaws.add(block.line(), Flaw.Code.KEY_MISSING, key);
        }
        return value;
    }

    /** Banks cut a long text into numbered keys; the whole of it is better where there is one. */
    String purpose(String key, int parts) {
        var whole = String.join(
                " ", block.of(key).stream().map(FilePart.Field::value).toList());
        if (!whole.isBlank()) {
            return oneLine(whole);
        }
        var text = new StringBuilder();
        for (var i = 1; i <= parts; i++) {
            text.append(textOrEmpty(key + i)).append(' ');
        }
        return oneLine(text.toString());
    }

    private Optional<FilePart.Field> first(String key) {
        return block.of(key).stream().filter(field -> !field.value().isBlank()).findFirst();
    }

    private static String number(FilePart.Field field) {
        return withoutSpaces(field.value()).replace(',', '.');
    }

    private static String withoutSpaces(String text) {
        return SPACES.matcher(text).replaceAll("");
    }

    private static String oneLine(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }
}
