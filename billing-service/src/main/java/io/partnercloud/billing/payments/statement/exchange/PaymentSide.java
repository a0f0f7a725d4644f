package io.partnercloud.billing.payments.statement.exchange;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who pays or is paid. {@code account} is the one that the document moves; {@code settlementAccount} may be another one
 * where the bank works through a correspondent. A stranger's account may be of another form than ours, or masked.
 */
public record PaymentSide(
        String name,
        @Nullable String inn,
        @Nullable String kpp,
        @Nullable String account,
        @Nullable String settlementAccount,
        @Nullable String bic,
        String bank) {
    /** {@code 7701991144/770101001}, {@code ИНН 7701991144}, {@code 007701991144}. */
    private static final Pattern INN =
            Pattern.compile("(?<!\\d)(?:00)?(\\d{12}|\\d{10})(?!\\d)(?:\\D{1,5}(\\d{9})(?!\\d))?");

    private static final Pattern INN_BEFORE_NAME = Pattern.compile(
            "(?:ИНН[\\s:№]*)?(?<!\\d)(?:00)?(\\d{12}|\\d{10})(?!\\d)(?:\\s*[/\\\\]\\s*(?:\\d{9}|0))?(?:[\\s,;/\\\\]*КПП[\\s:]*\\w{0,9})?[\\s,;/\\\\]*(.*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern INN_IN_NAME = Pattern.compile(
            "(?<!\\p{L})ИНН[\\s:№/\\\\]*(?:00)?(\\d{12}|\\d{10})(?!\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern WHOLE_ACCOUNT = Pattern.compile("\\w{15,34}");

    /** @param role {@code Плательщик} or {@code Получатель}, with which all its keys begin */
    static PaymentSide of(PartValues values, String role) {
        var first = Named.of(values.textOrEmpty(role));
        var second = Named.of(values.textOrEmpty(role + "1"));
        var said = values.code(role + "ИНН").orElse("");
        var parts = INN.matcher(said);
        var isFound = parts.find();
        var inn = Stream.of(isFound ? parts.group(1) : said, first.inn, second.inn)
                .filter(each -> !each.isEmpty())
                .findFirst();
        var kpp = values.code(role + "КПП").or(() -> isFound ? Optional.ofNullable(parts.group(2)) : Optional.empty());
        return new PaymentSide(
                first.name.isBlank() ? second.name : first.name,
                inn.orElse(null),
                kpp.orElse(null),
                values.account(role + "Счет", false).orElse(null),
                values.account(role + "РасчСчет", false).orElse(null),
                values.text(role + "БИК").orElse(null),
                values.textOrEmpty(role + "Банк1"));
    }

    /** A name, and the INN that banks write into it; empty where there is none. */
    private record Named(String name, String inn) {
        static Named of(String text) {
            var before = INN_BEFORE_NAME.matcher(text);
            if (before.matches()) {
                return new Named(before.group(2), before.group(1));
            }
            var within = INN_IN_NAME.matcher(text);
            return new Named(text, within.find() ? within.group(1) : "");
        }
    }

    public boolean has(String number) {
        return number.equals(account) || number.equals(settlementAccount);
    }

    boolean isOneOf(Predicate<String> accounts) {
        return accounts().anyMatch(accounts);
    }

    /** The account it is known by; empty where the bank says none. */
    public Optional<String> anyAccount() {
        return accounts().findFirst();
    }

    /** An account that is one payer's alone: a masked one is not. */
    public @Nullable String wholeAccount() {
        return account != null && WHOLE_ACCOUNT.matcher(account).matches() ? account : null;
    }

    private Stream<String> accounts() {
        return Stream.of(Optional.ofNullable(account), Optional.ofNullable(settlementAccount))
                .flatMap(Optional::stream);
    }
}
