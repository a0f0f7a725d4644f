package io.partnercloud.billing.payments.statement.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.payments.statement.BankText;
import io.partnercloud.billing.payments.statement.BankText.Document;
import io.partnercloud.billing.payments.statement.FileInMemory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** INV-6: what banks really write. */
class StatementReaderTests {
    private static final String HEADER = """
            1CClientBankExchange
            ВерсияФормата=1.03
            Кодировка=Windows
            ДатаНачала=01.10.2026
            ДатаКонца=31.10.2026
            """;

    private final Flaws flaws = new Flaws(10);
    private final List<AccountSection> accounts = new ArrayList<>();
    private final List<BankDocument> documents = new ArrayList<>();

    private StatementReader.Read read(byte[] bytes) {
        return new StatementReader(_ -> true, flaws, accounts::add, documents::add).read(new FileInMemory(bytes));
    }

    private StatementReader.Read read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private BankDocument document(String... lines) {
        read(HEADER + "СекцияДокумент=Платежное поручение\nНомер=7\nДата=05.10.2026\nСумма=1.00\n"
                + String.join("\n", lines) + "\nКонецДокумента\nКонецФайла\n");
        assertThat(flaws.kept()).isEmpty();
        return documents.getLast();
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "IBM866", "UTF-8", "UTF-16LE", "UTF-16BE", "KOI8-R"})
    void eachEncodingIsRecognised(String encoding) {
        var text = BankText.of(Document.incoming("15", "05.10.2026", "3890.00", "7707083893", "Оплата по счёту"))
                .text()
                .replace("Кодировка=Windows", encoding.equals("IBM866") ? "Кодировка=DOS" : "Кодировка=Windows");

        var read = read(text.getBytes(Charset.forName(encoding)));

        assertThat(read.encoding().name()).isEqualTo(encoding);
        assertThat(flaws.kept()).isEmpty();
        assertThat(documents).singleElement().satisfies(document -> {
            assertThat(document.purpose()).isEqualTo("Оплата по счёту");
            assertThat(document.payer().name()).isEqualTo("ООО \"Плательщик\"");
        });
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstLine() {
        read("\uFEFF" + HEADER + "КонецФайла\n");

        assertThat(flaws.kept()).isEmpty();
    }

    @Test
    void linesMayEndEitherWayAndBeIndentedOrBlank() {
        read((HEADER
                                + "\n  СекцияДокумент=Банковский ордер\n\tНомер = 7 \n\n  Дата=5.10.2026\n  Сумма=1\n  КонецДокумента\n")
                        .replace("\n", "\r\n")
                + "КонецФайла");

        assertThat(flaws.kept()).isEmpty();
        assertThat(documents).singleElement().satisfies(document -> {
            assertThat(document.type()).isEqualTo("Банковский ордер");
            assertThat(document.number()).isEqualTo("7");
            assertThat(document.datedOn()).isEqualTo("2026-10-05");
            assertThat(document.amount()).hasToString("1.00");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3890.00       | 3890.00
            3890          | 3890.00
            3890.5        | 3890.50
            3890,00       | 3890.00
            1 203 890.00  | 1203890.00
            -15.00        | -15.00
            0.10          | 0.10
            100.000       | 100.00
            3890-00       | 3890.00
            1,203,890.00  | 1203890.00
            1.203.890,00  | 1203890.00
            """)
    void moneyIsReadTolerantly(String written, String amount) {
        read(HEADER + "СекцияДокумент=Платежное поручение\nДата=05.10.2026\nСумма=" + written
                + "\nКонецДокумента\nКонецФайла");

        assertThat(flaws.kept()).isEmpty();
        assertThat(documents)
                .singleElement()
                .satisfies(document -> assertThat(document.amount()).hasToString(amount));
    }

    @Test
    void aNumberIsTextAndMayBeMissing() {
        assertThat(document("Номер=000А-7/1").number()).isEqualTo("7"); // the first one said
        read(HEADER + "СекцияДокумент=Платежное поручение\nНомер=00007\nДата=05.10.2026\nСумма=1.00\nКонецДокумента\n"
                + "СекцияДокумент=Банковский ордер\nДата=05.10.2026\nСумма=1.00\nКонецДокумента\nКонецФайла\n");

        assertThat(documents).extracting(BankDocument::number).containsExactly("7", "00007", "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ИНН 7707083893 ООО "Ромашка"                       | 7707083893   | ООО "Ромашка"
            ИНН 7707083893/770701001 ООО "Ромашка"             | 7707083893   | ООО "Ромашка"
            ИНН 7707083893 КПП 770701001 ООО "Ромашка"         | 7707083893   | ООО "Ромашка"
            ИНН: 7707083893, ООО "Ромашка"                     | 7707083893   | ООО "Ромашка"
            ИНН 500100732259 Иванов Иван Иванович//Москва//    | 500100732259 | Иванов Иван Иванович//Москва//
            ИНН 7707083893                                     | 7707083893   | Имя из первой части
            ООО "ИНН и К"                                      |              | ООО "ИНН и К"
            """)
    void anInnBeforeTheNameIsNoPartOfTheName(String written, String inn, String name) {
        var payer = document("Плательщик=" + written, "Плательщик1=Имя из первой части")
                .payer();

        assertThat(payer.inn()).isEqualTo(inn);
        assertThat(payer.name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "", "0000000000", " "})
    void anInnOfZerosIsNone(String written) {
        assertThat(document("ПлательщикИНН=" + written, "ПлательщикКПП=" + written)
                        .payer())
                .satisfies(payer -> {
                    assertThat(payer.inn()).isNull();
                    assertThat(payer.kpp()).isNull();
                });
    }

    @Test
    void theInnOfItsOwnKeyCountsMoreThanThatBeforeTheName() {
        var payer = document("Плательщик=ИНН 7707083893 Банк для ООО", "ПлательщикИНН=500100732259")
                .payer();

        assertThat(payer.inn()).isEqualTo("500100732259");
    }

    @Test
    void anEmptyDayMeansThatTheBankHasNotMovedTheMoney() {
        var document = document("ДатаСписано=", "ДатаПоступило=");

        assertThat(document.writtenOffOn()).isNull();
        assertThat(document.receivedOn()).isNull();
    }

    @Test
    void aPurposeInPartsIsPutTogether() {
        assertThat(document("НазначениеПлатежа1=Оплата по", "НазначениеПлатежа2=счету 2026-000123")
                        .purpose())
                .isEqualTo("Оплата по счету 2026-000123");
        assertThat(document("НазначениеПлатежа=Целиком", "НазначениеПлатежа1=Цели", "НазначениеПлатежа2=ком")
                        .purpose())
                .isEqualTo("Целиком");
    }

    @Test
    void aPurposeThatGoesOnInTheNextLineIsPutTogether() {
        assertThat(document("НазначениеПлатежа=Оплата по счету", "2026-000123 без НДС", "ВидОплаты=01")
                        .purpose())
                .isEqualTo("Оплата по счету 2026-000123 без НДС");
    }

    @ParameterizedTest // free text is never structure
    @ValueSource(
            strings = {
                "по счету № 2026-000002 Сумма=500-00",
                "Сумма=500-00",
                "Документ=акт 5",
                "НДС=22%",
                "Номер=7-А, Дата=вчера",
                "КонецДокумента=нет",
                "a=b=c"
            })
    void aLineOfThePurposeIsNoKeyWhateverItLooksLike(String line) {
        var document = document("НазначениеПлатежа=Оплата за аренду ПО", line, "Без НДС", "ВидОплаты=01");

        assertThat(document.purpose()).isEqualTo("Оплата за аренду ПО " + line + " Без НДС");
        assertThat(document.amount()).hasToString("1.00");
        assertThat(document.fields()).containsEntry("ВидОплаты", List.of("01"));
    }

    @Test
    void aBlankIsNotInventedWhereABankCutThePurpose() {
        var cut = document("НазначениеПлатежа1=Оплата по сч № 2026-00", "НазначениеПлатежа2=0005 от 20.12.2026");
        var atABlank = document("НазначениеПлатежа1=Оплата по счету ", "НазначениеПлатежа2=№ 2026-000005");

        assertThat(cut.purpose()).isEqualTo("Оплата по сч № 2026-000005 от 20.12.2026");
        assertThat(cut.readings())
                .containsExactly(
                        "Оплата по сч № 2026-000005 от 20.12.2026", "Оплата по сч № 2026-00 0005 от 20.12.2026");
        assertThat(atABlank.purpose()).isEqualTo("Оплата по счету № 2026-000005");
    }

    @Test
    void theBeginningOfAPurposeGivesWayToTheWholeOfItInNumberedKeys() {
        assertThat(document(
                                "НазначениеПлатежа=Оплата за аренду программ",
                                "НазначениеПлатежа1=Оплата за аренду программ",
                                "НазначениеПлатежа2=, счет 2026-000005")
                        .purpose())
                .contains("2026-000005");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7701991144/770101001       | 7701991144
            ИНН 7701991144             | 7701991144
            007701991144               | 7701991144
            7701 991 144               | 7701991144
            500100732259               | 500100732259
            """)
    void anInnIsReadHoweverItIsWritten(String written, String inn) {
        assertThat(document("ПлательщикИНН=" + written).payer().inn()).isEqualTo(inn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7701991144 ООО \"Ромашка\"",
                "ООО \"Ромашка\" ИНН 7701991144",
                "ООО \"Ромашка\" (ИНН 7701991144/770101001)",
                "ИНН7701991144 ООО \"Ромашка\""
            })
    void anInnInsideTheNameIsRead(String name) {
        var payer = document("Плательщик=" + name).payer();

        assertThat(payer.inn()).isEqualTo("7701991144");
        assertThat(payer.name()).contains("ООО \"Ромашка\"");
    }

    @ParameterizedTest
    @CsvSource({"5.10.2026", "2026-10-05", "05.10.2026 00:00:00", "05/10/2026"})
    void datesAreReadTolerantly(String written) {
        assertThat(document("ДатаПоступило=" + written).receivedOn()).isEqualTo("2026-10-05");
    }

    @Test
    void twoFilesInOneAreReadAsBoth() {
        var one = HEADER
                + "СекцияДокумент=Платежное поручение\nДата=05.10.2026\nСумма=1.00\nКонецДокумента\nКонецФайла\n";

        read(one + one);

        assertThat(flaws.fatal()).isZero();
        assertThat(documents).hasSize(2);
    }

    @Test
    void aFileThatBreaksOffInsideADocumentIsKeptOut() {
        read(HEADER
                + "СекцияДокумент=Платежное поручение\nДата=05.10.2026\nСумма=1.00\nНазначениеПлатежа=Оплата по сч");

        assertThat(flaws.kept()).extracting(Flaw::code).contains(Flaw.Code.SECTION_CUT_OFF);
        assertThat(flaws.fatal()).isPositive();
        assertThat(documents).isEmpty();
    }

    @Test
    void whatNobodyKnowsIsKept() {
        var document = document("НовыйРеквизит=раз", "НовыйРеквизит=два");

        assertThat(document.fields()).containsEntry("НовыйРеквизит", List.of("раз", "два"));
    }

    @Test
    void accountsOfSeveralSectionsAreToldOneByOne() {
        read(HEADER + """
                РасчСчет=40702810500000000101
                РасчСчет=40702810700000000202
                СекцияРасчСчет
                РасчСчет=4070 2810 5000 0000 0101
                НачальныйОстаток=10
                КонечныйОстаток=10
                КонецРасчСчет
                СекцияРасчСчет
                РасчСчет=40702810700000000202
                НачальныйОстаток=1
                ВсегоПоступило=2
                ВсегоСписано=3
                КонечныйОстаток=0
                КонецРасчСчет
                КонецФайла
                """);

        assertThat(flaws.kept()).isEmpty();
        assertThat(accounts)
                .extracting(AccountSection::account)
                .containsExactly("40702810500000000101", "40702810700000000202");
        assertThat(accounts).allMatch(AccountSection::addsUp);
    }

    @Test
    void aMissingEndIsTold() {
        read(HEADER);

        assertThat(flaws.kept())
                .singleElement()
                .satisfies(flaw -> assertThat(flaw.code()).isEqualTo(Flaw.Code.END_MISSING));
        assertThat(flaws.fatal()).isZero();
    }

    @Test
    void anUnknownVersionIsToldAndRead() {
        read(HEADER.replace("1.03", "1.77") + "КонецФайла");

        assertThat(flaws.kept()).extracting(Flaw::code).containsExactly(Flaw.Code.VERSION_UNKNOWN);
        assertThat(flaws.fatal()).isZero();
    }

    @Test
    void everyMistakeIsToldWithItsLine() {
        read("""
                1CClientBankExchange
                ВерсияФормата=1.02
                ДатаНачала=41.10.2026
                какой-то текст
                СекцияРасчСчет
                РасчСчет=407028105
                НачальныйОстаток=много
                КонецРасчСчет
                СекцияДокумент=Платежное поручение
                Номер=1
                Дата=2026-13-05
                Сумма=1.001
                КонецДокумента
                СекцияДокумент=Платежное поручение
                Дата=05.10.2026
                Сумма=5.00
                Сумма=6.00
                СекцияДокумент=Платежное поручение
                КонецДокумента
                КонецДокумента
                КонецФайла
                лишнее
                """);

        assertThat(flaws.kept())
                .extracting(flaw -> flaw.line() + " " + flaw.code())
                .containsExactly(
                        "6 ACCOUNT_UNREADABLE",
                        "7 MONEY_UNREADABLE",
                        "5 KEY_MISSING",
                        "12 MONEY_UNREADABLE",
                        "11 DATE_UNREADABLE",
                        "9 KEY_MISSING",
                        "17 VALUES_DIFFER",
                        "18 KEY_MISSING",
                        "18 KEY_MISSING",
                        "4 LINE_UNREADABLE", // from here on they are only noted
                        "3 DATE_UNREADABLE",
                        "14 SECTION_NOT_CLOSED",
                        "20 SECTION_NOT_OPENED",
                        "22 TEXT_AFTER_END");
        assertThat(flaws.fatal()).isEqualTo(9);
        assertThat(flaws.kept().get(9).russian()).isEqualTo("Строка не имеет вида Ключ=Значение: «какой-то текст».");
    }

    @Test
    void aControlCharacterIsNotedAndQuotedReadably() {
        read("1CClientBankExchange\nВерсияФормата=1.03\nка\u0000кой-то\nКонецФайла\n\u001A");

        assertThat(flaws.kept())
                .extracting(flaw -> flaw.line() + " " + flaw.code())
                .containsExactly("3 CHARACTER_UNREADABLE", "3 LINE_UNREADABLE", "5 TEXT_AFTER_END");
        assertThat(flaws.kept()).noneMatch(flaw -> flaw.russian().contains("\u0000"));
        assertThat(flaws.fatal()).isZero();
    }

    @Test
    void aFileOfAnotherKindIsToldAtOnce() {
        read("%PDF-1.7 и ещё сто строк\nи ещё\n");

        assertThat(flaws.kept()).extracting(Flaw::code).containsExactly(Flaw.Code.NOT_AN_EXCHANGE_FILE);
    }
}
