package io.partnercloud.billing.payments.statement.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Something wrong in a statement, with the line it stands on (from 1), and what it says to an accountant. One that is
 * {@code fatal} keeps the statement out; any other is told beside its line.
 */
public record Flaw(int line, Code code, boolean fatal, List<String> quoted) {
    private static final int LONGEST_QUOTE = 60;

    public Flaw {
        quoted = List.copyOf(quoted);
    }

    /** What can be wrong, in both languages. */
    public enum Code {
        NOT_AN_EXCHANGE_FILE(
                "Это не выписка для 1С: файл не начинается со строки 1CClientBankExchange. Выгрузите из банка файл обмена с 1С.",
                "This is no statement for 1C: the file does not begin with the line 1CClientBankExchange."),
        TOO_LARGE(
                "Файл больше %s байт. Выгрузите выписку за меньший срок.",
                "The file is larger than %s bytes. Export fewer days."),
        KEY_MISSING("Нет реквизита «%s».", "«%s» is missing."),
        TOTAL_MISSING(
                "По счёту %s нет реквизита «%s»: сумма %s взята по остаткам и документам.",
                "Account %s has no «%s»: %s follows from the balances and the documents."),
        DAYS_MISSING(
                "По счёту %s в документах нет реквизита «%s»: документы считаются проведёнными, потому что с ними сходятся обороты.",
                "The documents of account %s have no «%s»: they count as executed, since the totals come to the same."),
        DATE_UNREADABLE(
                "В реквизите «%s» стоит «%s» — это не дата вида дд.мм.гггг.",
                "«%s» is «%s», which is no date like dd.mm.yyyy."),
        MONEY_UNREADABLE("В реквизите «%s» стоит «%s» — это не сумма.", "«%s» is «%s», which is no amount."),
        ACCOUNT_UNREADABLE(
                "В реквизите «%s» стоит «%s» — это не номер счёта из 20 цифр.",
                "«%s» is «%s», which is no account of 20 digits."),
        VALUES_DIFFER(
                "Реквизит «%s» указан несколько раз, и значения разные.",
                "«%s» is said several times, and not the same each time."),
        SECTION_NOT_CLOSED(
                "Секция «%s» не закрыта: её концом считается начало следующей.",
                "The section «%s» is not closed: it ends where the next one begins."),
        SECTION_CUT_OFF(
                "Файл обрывается внутри секции «%s». Выгрузите выписку ещё раз.",
                "The file breaks off inside the section «%s». Export it again."),
        SECTION_NOT_OPENED("«%s» стоит вне своей секции.", "«%s» stands outside its section."),
        CHARACTER_UNREADABLE(
                "В строке есть символы, которые нельзя прочитать.", "The line has characters that cannot be read."),
        LINE_UNREADABLE("Строка не имеет вида Ключ=Значение: «%s».", "The line is not of the form key=value: «%s»."),
        TEXT_AFTER_END("После строки КонецФайла стоит ещё: «%s».", "After the end of the file there is more: «%s»."),
        NO_ACCOUNT_SECTION(
                "В файле нет остатков (СекцияРасчСчет): нельзя проверить, что выписка полна.",
                "The file has no balances (СекцияРасчСчет): nothing shows that the statement is whole."),
        ACCOUNT_FOREIGN("Счёт %s не принадлежит нашим организациям.", "Account %s is not one of our companies'."),
        ACCOUNT_WITHOUT_SECTION(
                "Документ не относится ни к одному из наших счетов этой выписки.",
                "The document concerns none of our accounts in this statement."),
        BALANCE_WRONG(
                "Остатки по счёту %s не сходятся: %s + %s − %s = %s, а конечный остаток указан %s.",
                "The balances of account %s do not add up: %s + %s − %s = %s, but the closing balance is given as %s."),
        INCOMING_TOTAL_WRONG(
                "По счёту %s банк указал, что всего поступило %s, а поступления в документах дают %s.",
                "For account %s the bank says that %s came in, but the documents come to %s."),
        OUTGOING_TOTAL_WRONG(
                "По счёту %s банк указал, что всего списано %s, а списания в документах дают %s.",
                "For account %s the bank says that %s went out, but the documents come to %s."),
        CHAIN_BROKEN(
                "По счёту %s остаток после %s — %s, а перед %s — %s: между ними не хватает документов на %s.",
                "On account %s the balance after %s is %s, and before %s it is %s: documents of %s are missing between."),
        VERSION_UNKNOWN("Незнакомая версия формата: «%s».", "An unknown version of the format: «%s»."),
        END_MISSING("Нет строки КонецФайла.", "The line КонецФайла is missing.");

        private final String russian;
        private final String english;

        Code(String russian, String english) {
            this.russian = russian;
            this.english = english;
        }
    }

    public static Flaw of(int line, Code code, boolean fatal, Object... quoted) {
        var quotes = new ArrayList<String>();
        for (var each : quoted) {
            quotes.add(shortened(each.toString()));
        }
        return new Flaw(line, code, fatal, quotes);
    }

    public String russian() {
        return String.format(Locale.ROOT, code.russian, quoted.toArray());
    }

    public String english() {
        return String.format(Locale.ROOT, code.english, quoted.toArray());
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }
}
