package io.partnercloud.billing.payments.statement.exchange;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words that the format has for keys, and those that banks add to them. Whatever else stands before a {@code =} is a
 * bank's own key, or free text: it decides nothing.
 */
final class Keys {
    static final String FIRST_LINE = "1CClientBankExchange";
    static final String ACCOUNT = "СекцияРасчСчет";
    static final String ACCOUNT_END = "КонецРасчСчет";
    static final String DOCUMENT = "СекцияДокумент";
    static final String DOCUMENT_END = "КонецДокумента";
    static final String END = "КонецФайла";
    static final String WRITTEN_OFF = "ДатаСписано";
    static final String RECEIVED = "ДатаПоступило";
    static final String PURPOSE = "НазначениеПлатежа";

    private static final Map<String, String> KNOWN = Pattern.compile("\\s+")
            .splitAsStream("""
                    1CClientBankExchange СекцияРасчСчет КонецРасчСчет СекцияДокумент КонецДокумента КонецФайла
                    ВерсияФормата Кодировка Отправитель Получатель ДатаСоздания ВремяСоздания ДатаНачала ДатаКонца
                    РасчСчет Документ НачальныйОстаток ВсегоПоступило ВсегоСписано КонечныйОстаток
                    Номер Дата Сумма КвитанцияДата КвитанцияВремя КвитанцияСодержание
                    ПлательщикСчет ДатаСписано Плательщик ПлательщикИНН
                    Плательщик1 Плательщик2 Плательщик3 Плательщик4
                    ПлательщикРасчСчет ПлательщикБанк1 ПлательщикБанк2 ПлательщикБИК ПлательщикКорсчет ПлательщикКПП
                    ПолучательСчет ДатаПоступило ПолучательИНН Получатель1 Получатель2 Получатель3 Получатель4
                    ПолучательРасчСчет ПолучательБанк1 ПолучательБанк2 ПолучательБИК ПолучательКорсчет ПолучательКПП
                    ВидПлатежа КодНазПлатежа ВидОплаты Код НазначениеПлатежа
                    НазначениеПлатежа1 НазначениеПлатежа2 НазначениеПлатежа3
                    НазначениеПлатежа4 НазначениеПлатежа5 НазначениеПлатежа6
                    СтатусСоставителя ПоказательКБК ОКАТО ПоказательОснования ПоказательПериода ПоказательНомера
                    ПоказательДаты ПоказательТипа Очередность СрокАкцепта ВидАккредитива СрокПлатежа
                    УсловиеОплаты1 УсловиеОплаты2 УсловиеОплаты3 ПлатежПоПредст ДополнУсловия НомерСчетаПоставщика
                    ДатаОтсылкиДок ДатаПлатежа
                    Валюта КодВалюты ВалютаДокумента ВалютаПлатежа ВалютаСчета ВалютаПлательщика ВалютаПолучателя
                    """.strip())
            .collect(Collectors.toUnmodifiableMap(Keys::folded, Function.identity()));

    private static final Set<String> OF_OTHER_PARTS = Set.of(
            "ВерсияФормата",
            "Кодировка",
            "Отправитель",
            "ДатаСоздания",
            "ВремяСоздания",
            "ДатаНачала",
            "ДатаКонца",
            "РасчСчет",
            "Документ",
            "НачальныйОстаток",
            "ВсегоПоступило",
            "ВсегоСписано",
            "КонечныйОстаток");

    private Keys() {}

    /** In a document the header's words and those of balances are words like any other. */
    static boolean isOfDocument(String key) {
        return !OF_OTHER_PARTS.contains(key);
    }

    /** The key as the format writes it; banks vary the case, and write ё. */
    static Optional<String> known(String said) {
        return Optional.ofNullable(KNOWN.get(folded(said)));
    }

    /** What a person writes, and what therefore may go on in the next line with anything at all. */
    static boolean isFreeText(String key) {
        return key.startsWith(PURPOSE)
                || key.matches("(Плательщик|Получатель)(Банк)?\\d?")
                || key.equals("КвитанцияСодержание")
                || key.equals("ДополнУсловия")
                || key.startsWith("УсловиеОплаты");
    }

    private static String folded(String said) {
        return said.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
