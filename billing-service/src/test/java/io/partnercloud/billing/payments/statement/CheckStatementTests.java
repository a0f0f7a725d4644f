package io.partnercloud.billing.payments.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.payments.statement.BankText.Document;
import io.partnercloud.billing.payments.statement.OwnAccounts.Owner;
import io.partnercloud.billing.payments.statement.exchange.Flaw;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** INV-6: what does not add up stays outside, whole. */
class CheckStatementTests {
    private static final String PRINCIPALS = "40702810700000000202";
    private static final OwnAccounts OWN =
            new OwnAccounts(Map.of(BankText.OURS, Owner.PROVIDER, PRINCIPALS, Owner.PRINCIPAL));
    private static final Document PAID =
            Document.incoming("15", "05.10.2026", "3890.00", "7707083893", "Оплата по счету 2026-000001");
    private static final Document SPENT =
            Document.outgoing("4", "06.10.2026", "1000.00", "7736050003", "Вознаграждение по акту 3");

    private static BankText bank(Document... documents) {
        return BankText.of(documents).opening("100000.00");
    }

    private static Findings check(String text) {
        return new CheckStatement(OWN, new StatementRules(100_000, 20, 100, 1))
                .check(FileInMemory.of(text))
                .findings();
    }

    private static String flaws(Findings findings) {
        return String.join(
                ", ",
                findings.flaws().stream()
                        .map(flaw -> flaw.line() + " " + flaw.code())
                        .toList());
    }

    @Test
    void aStatementThatAddsUpIsSound() {
        var findings = check(bank(PAID, SPENT).text());

        assertThat(findings.flaws()).isEmpty();
        assertThat(findings.isSound()).isTrue();
        assertThat(findings.documents()).isEqualTo(2);
        assertThat(findings.from()).isEqualTo("2026-10-01");
        assertThat(findings.to()).isEqualTo("2026-10-31");
        assertThat(findings.accounts()).singleElement().satisfies(account -> {
            assertThat(account.in()).hasToString("3890.00");
            assertThat(account.closing()).hasToString("102890.00");
        });
    }

    @Test
    void balancesThatDoNotAddUpAreTold() {
        var findings = check(bank(PAID, SPENT).text().replace("=102890.00", "=102890.01"));

        assertThat(findings.isSound()).isFalse();
        assertThat(findings.flaws()).singleElement().satisfies(flaw -> {
            assertThat(flaw.line()).isEqualTo(9);
            assertThat(flaw.russian())
                    .isEqualTo("Остатки по счёту 40702810500000000101 не сходятся: 100000.00 + 3890.00 − 1000.00 = "
                            + "102890.00, а конечный остаток указан 102890.01.");
            assertThat(flaw.english())
                    .isEqualTo(
                            "The balances of account 40702810500000000101 do not add up: 100000.00 + 3890.00 − 1000.00 "
                                    + "= 102890.00, but the closing balance is given as 102890.01.");
        });
    }

    @Test
    void totalsThatTheDocumentsDoNotComeToAreTold() {
        var findings = check(bank(PAID, SPENT)
                .text()
                .replace("Сумма=3890.00", "Сумма=3809.00")
                .replace("Сумма=1000.00", "Сумма=999.00"));

        assertThat(flaws(findings)).isEqualTo("9 INCOMING_TOTAL_WRONG, 9 OUTGOING_TOTAL_WRONG");
    }

    @Test
    void aDocumentThatWasNotExecutedMovesNoTotal() {
        assertThat(check(bank(PAID, PAID.receivedOn("")).text()).isSound()).isTrue();
    }

    @Test
    void aFileThatWasCutOffDoesNotAddUp() {
        var text = bank(PAID, SPENT).text();

        var findings = check(text.substring(0, text.lastIndexOf("СекцияДокумент")));

        assertThat(flaws(findings)).isEqualTo("9 OUTGOING_TOTAL_WRONG, 37 END_MISSING");
    }

    @Test
    void withoutBalancesThereIsNothingToCompareWith() {
        var text = bank(PAID).text();
        var withoutSection =
                text.substring(0, text.indexOf("СекцияРасчСчет")) + text.substring(text.indexOf("СекцияДокумент"));

        assertThat(flaws(check(withoutSection))).isEqualTo("1 NO_ACCOUNT_SECTION, 9 ACCOUNT_WITHOUT_SECTION");
    }

    @Test
    void anothersStatementIsToldOnce() {
        var text = bank(PAID, SPENT).text().replace(BankText.OURS, "40702810100000000999");

        assertThat(flaws(check(text))).isEqualTo("9 ACCOUNT_FOREIGN");
    }

    @Test
    void aDocumentBetweenStrangersIsTold() {
        var findings = check(bank(PAID, PAID.to("40702810100000000999")).text());

        assertThat(flaws(findings)).isEqualTo("38 ACCOUNT_WITHOUT_SECTION");
    }

    @Test
    void anAccountIsAddedUpOverAllItsSectionsAndATransferBetweenOursCountsOnBothSides() {
        var transfer = SPENT.to(PRINCIPALS);
        var text = bank(PAID, transfer).text();
        var documents = text.substring(text.indexOf("СекцияДокумент"))
                .replace("ДатаПоступило=\r\n", "ДатаПоступило=06.10.2026\r\n");

        var findings = check("""
                1CClientBankExchange
                ВерсияФормата=1.03
                СекцияРасчСчет
                РасчСчет=40702810500000000101
                ДатаНачала=05.10.2026
                ДатаКонца=05.10.2026
                НачальныйОстаток=0.00
                ВсегоПоступило=3890.00
                КонечныйОстаток=3890.00
                КонецРасчСчет
                СекцияРасчСчет
                РасчСчет=40702810500000000101
                ДатаНачала=06.10.2026
                ДатаКонца=06.10.2026
                НачальныйОстаток=3890.00
                ВсегоСписано=1000.00
                КонечныйОстаток=2890.00
                КонецРасчСчет
                """ + documents.replace("КонецФайла", """
                СекцияРасчСчет
                РасчСчет=40702810700000000202
                НачальныйОстаток=5.00
                ВсегоПоступило=1000.00
                КонечныйОстаток=1005.00
                КонецРасчСчет
                КонецФайла"""));

        assertThat(findings.flaws()).isEmpty();
        assertThat(findings.from()).isEqualTo("2026-10-05");
        assertThat(findings.to()).isEqualTo("2026-10-06");
        assertThat(findings.accounts())
                .extracting(account -> account.opening() + " → " + account.closing())
                .containsExactly("0.00 → 2890.00", "5.00 → 1005.00");
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() {
        var findings = check("1CClientBankExchange\n" + "x".repeat(100_000));

        assertThat(findings.flaws()).extracting(Flaw::code).containsExactly(Flaw.Code.TOO_LARGE);
        assertThat(findings.isSound()).isFalse();
    }

    @Test
    void everythingThatIsWrongIsCountedAndTheFirstOnesAreKept() {
        var text = bank(PAID)
                .text()
                .replace("КонецФайла", "СекцияДокумент=x\nКонецДокумента\n".repeat(1000) + "КонецФайла");

        var findings = check(text);

        assertThat(findings.fatalFlaws()).isEqualTo(2000);
        assertThat(findings.flaws()).hasSize(20);
    }

    private static String section(String day, String opening, String totals, String closing) {
        return """
                СекцияРасчСчет
                ДатаНачала=%1$s
                ДатаКонца=%1$s
                РасчСчет=40702810500000000101
                НачальныйОстаток=%2$s
                %3$s
                КонечныйОстаток=%4$s
                КонецРасчСчет
                """.formatted(day, opening, totals, closing);
    }

    private static String document(String number, String amount, String days) {
        return """
                СекцияДокумент=Платежное поручение
                Номер=%s
                Дата=27.11.2026
                Сумма=%s
                ПлательщикСчет=40702810900000000777
                ПолучательСчет=40702810500000000101
                %s
                НазначениеПлатежа=за аренду
                КонецДокумента
                """.formatted(number, amount, days);
    }

    private static String file(String... parts) {
        return "1CClientBankExchange\nВерсияФормата=1.02\n" + String.join("", parts) + "КонецФайла\n";
    }

    @Test // a bank that says no days at all
    void documentsWithoutAnyWordOfADayCountWhereTheTotalsNeedThem() {
        var whole = section("27.11.2026", "0.00", "ВсегоПоступило=50.00\nВсегоСписано=0.00", "50.00");

        var findings = check(file(whole, document("1", "20.00", ""), document("2", "30.00", "")));

        assertThat(findings.isSound()).isTrue();
        assertThat(flaws(findings)).isEqualTo("3 DAYS_MISSING");
        assertThat(findings.flaws().getFirst().russian()).contains("нет реквизита «ДатаПоступило»");
    }

    @Test
    void aDocumentWithoutAWordOfADayBesideOthersThatHaveOneWasNotExecuted() {
        var part = section("27.11.2026", "0.00", "ВсегоПоступило=30.00\nВсегоСписано=0.00", "30.00");

        var findings =
                check(file(part, document("1", "20.00", ""), document("2", "30.00", "ДатаПоступило=27.11.2026")));

        assertThat(findings.isSound()).isTrue();
        assertThat(flaws(findings)).isEmpty();
    }

    @Test
    void totalsThatAreMissingFollowFromBalancesAndDocumentsAndAreSaidToBeMissing() {
        var none = section("27.11.2026", "1.00", "", "51.00");
        var paid = document("2", "50.00", "ДатаПоступило=27.11.2026");

        assertThat(flaws(check(file(none, paid)))).isEqualTo("3 TOTAL_MISSING");
        assertThat(check(file(none, paid)).isSound()).isTrue();
        var wrong = check(file(none, document("2", "49.00", "ДатаПоступило=27.11.2026")));
        assertThat(wrong.isSound()).isFalse();
        assertThat(wrong.flaws().getFirst().russian())
                .contains("1.00 + 49.00 − 0.00 = 50.00, а конечный остаток указан 51.00");
    }

    @Test // INV-16
    void aHoleBetweenTwoSectionsOfAFileIsNotedAndKeepsNothingOut() {
        var findings = check(file(
                section("27.11.2026", "100.00", "ВсегоПоступило=10.00", "110.00"),
                section("29.11.2026", "50110.00", "ВсегоПоступило=15.00", "50125.00"),
                document("1", "10.00", "ДатаПоступило=27.11.2026"),
                document("2", "15.00", "ДатаПоступило=29.11.2026")));

        assertThat(findings.isSound()).isTrue();
        assertThat(findings.flaws()).singleElement().satisfies(flaw -> {
            assertThat(flaw.code()).isEqualTo(Flaw.Code.CHAIN_BROKEN);
            assertThat(flaw.quoted()).last().isEqualTo("50000.00");
        });
    }

    @ParameterizedTest // what decides nothing is noted beside its line
    @CsvSource({
        "ПлательщикСчет=40702810900000000777, ПлательщикСчет=KZ86125KZT5004100100, ACCOUNT_UNREADABLE",
        "ПлательщикСчет=40702810900000000777, ПлательщикСчет=40817810*******1234, ACCOUNT_UNREADABLE",
        "ДатаСписано=05.10.2026, ДатаСписано=00.00.0000, ''",
        "ДатаСписано=05.10.2026, ДатаСписано=вчера, DATE_UNREADABLE",
        "Дата=05.10.2026, Дата=скоро, DATE_UNREADABLE",
        "ДатаКонца=31.10.2026, ДатаКонца=31.31.2026, 'DATE_UNREADABLE, DATE_UNREADABLE'",
        "КонецФайла, КонецВыписки, 'LINE_UNREADABLE, END_MISSING'",
        "КонецФайла, КонецФайла\\nещё, TEXT_AFTER_END",
        "КонецДокумента\\r\\n, '', SECTION_NOT_CLOSED",
    })
    void whatDecidesNothingKeepsNothingOut(String said, String instead, String noted) {
        var text = bank(PAID).text();
        var changed = text.replace(said.replace("\\r\\n", "\r\n"), instead.replace("\\n", "\n"));
        assertThat(changed).isNotEqualTo(text);

        var findings = check(changed);

        assertThat(findings.isSound()).isTrue();
        assertThat(String.join(
                        ", ",
                        findings.flaws().stream()
                                .map(flaw -> flaw.code().name())
                                .toList()))
                .isEqualTo(noted);
    }

    @ParameterizedTest // what decides something does
    @CsvSource({
        "ПолучательСчет=40702810500000000101, ПолучательСчет=4070281050000000010, ACCOUNT_WITHOUT_SECTION",
        "ДатаПоступило=05.10.2026, ДатаПоступило=35.10.2026, DATE_UNREADABLE",
        "ДатаПоступило=05.10.2026, ДатаПоступило=00.00.0000, INCOMING_TOTAL_WRONG",
        "Сумма=3890.00, Сумма=много, MONEY_UNREADABLE",
        "НачальныйОстаток=100000.00, НачальныйОстаток=?, MONEY_UNREADABLE",
        "СекцияДокумент=Платежное поручение, x, SECTION_NOT_OPENED",
    })
    void whatDecidesSomethingKeepsTheStatementOut(String said, String instead, String code) {
        var findings = check(bank(PAID).text().replace(said, instead));

        assertThat(findings.isSound()).isFalse();
        assertThat(findings.flaws()).extracting(flaw -> flaw.code().name()).contains(code);
    }
}
