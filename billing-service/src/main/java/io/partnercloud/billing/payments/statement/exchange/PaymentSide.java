package io.partnercloud.billing.payments.statement.exchange;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who pays or is paid. {@code account} is the one that the document moves; {@code settlementAccount} may be another one
 * where the bank works through a correspondent.
 */
public record PaymentSide(
        String name,
        @Nullable String inn,
        @Nullable String kpp,
        @Nullable String account,
        @Nullable String settlementAccount,
        @Nullable String bic,
        String bank) {
    private static final Pattern INN_BEFORE_NAME = Pattern.compile(
            "ИНН[\\s:]*(\\d{10}|\\d{12})(?!\\d)(?:\\s*[/\\\\]\\s*(?:\\d{9}|0))?(?:[\\s,;/\\\\]*КПП[\\s:]*\\w{0,9})?[\\s,;/\\\\]*(.*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** @param role {@code Плательщик} or {@code Получатель}, with which all its keys begin */
    static PaymentSide of(PartValues values, String role) {
        var name = values.textOrEmpty(role);
        var inn = values.code(role + "ИНН").orElse(null);
        var prefixed = INN_BEFORE_NAME.matcher(name);
        if (prefixed.matches()) {
            inn = inn == null ? prefixed.group(1) : inn;
            name = Objects.requireNonNullElse(prefixed.group(2), "");
        }
        return new PaymentSide(
                name.isBlank() ? values.textOrEmpty(role + "1") : name,
                inn,
                values.code(role + "КПП").orElse(null),
                values.account(role + "Счет").orElse(null),
                values.account(role + "РасчСчет").orElse(null),
                values.text(role + "БИК").orElse(null),
                values.textOrEmpty(role + "Банк1"));
    }

    public boolean has(String number) {
        return number.equals(account) || number.equals(settlementAccount);
    }

    /** The account it is known by; empty where the bank says none. */
    public Optional<String> anyAccount() {
        return Stream.of(Optional.ofNullable(account), Optional.ofNullable(settlementAccount))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
