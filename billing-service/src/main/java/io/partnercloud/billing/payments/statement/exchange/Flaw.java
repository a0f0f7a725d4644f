package io.partnercloud.billing.payments.statement.exchange;

import java.util.Locale;

/** Something wrong in a statement, with the line it stands on (from 1), and what it says to an operator. */
public record Flaw(int line, Code code, String text) {
    private static final int LONGEST_QUOTE = 60;

    /** What can be wrong. A flaw that is not fatal is told and does not keep the statement out. */
    public enum Code {
        NOT_AN_EXCHANGE_FILE(true, "Файл не начинается со строки 1CClientBankExchange"),
        TOO_LARGE(true, "Файл больше %s байт"),
        KEY_MISSING(true, "Нет обязательного реквизита «%s»"),
        DATE_UNREADABLE(true, "«%s» — не дата вида дд.мм.гггг: «%s»"),
        MONEY_UNREADABLE(true, "«%s» — не сумма: «%s»"),
        ACCOUNT_UNREADABLE(true, "«%s» — не номер счёта из 20 цифр: «%s»"),
        VALUES_DIFFER(true, "Реквизит «%s» указан дважды с разными значениями"),
        SECTION_NOT_CLOSED(true, "Секция «%s» не закрыта"),
        SECTION_NOT_OPENED(true, "«%s» стоит вне своей секции"),
        CHARACTER_UNREADABLE(true, "В строке есть управляющий символ: файл повреждён"),
        LINE_UNREADABLE(true, "Строка не имеет вида Ключ=Значение: «%s»"),
        TEXT_AFTER_END(true, "После строки КонецФайла есть ещё строки"),
        NO_ACCOUNT_SECTION(true, "Нет ни одной секции СекцияРасчСчет: остатки сверить не с чем"),
        ACCOUNT_FOREIGN(true, "Счёт %s не принадлежит нашим организациям"),
        ACCOUNT_WITHOUT_SECTION(true, "Документ не относится ни к одному счёту этой выписки"),
        BALANCE_WRONG(true, "Счёт %s: %s + %s − %s = %s, а конечный остаток указан %s"),
        INCOMING_TOTAL_WRONG(true, "Счёт %s: всего поступило %s, а по документам %s"),
        OUTGOING_TOTAL_WRONG(true, "Счёт %s: всего списано %s, а по документам %s"),
        VERSION_UNKNOWN(false, "Незнакомая версия формата: «%s»"),
        END_MISSING(false, "Нет строки КонецФайла");

        private final boolean isFatal;
        private final String text;

        Code(boolean isFatal, String text) {
            this.isFatal = isFatal;
            this.text = text;
        }

        public boolean isFatal() {
            return isFatal;
        }
    }

    public static Flaw of(int line, Code code, Object... quoted) {
        var quotes = new Object[quoted.length];
        for (var i = 0; i < quoted.length; i++) {
            quotes[i] = shortened(quoted[i].toString());
        }
        return new Flaw(line, code, String.format(Locale.ROOT, code.text, quotes));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }
}
