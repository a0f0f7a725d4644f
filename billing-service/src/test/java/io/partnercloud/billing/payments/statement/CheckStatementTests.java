package io.partnercloud.billing.payments.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.payments.statement.BankText.Document;
import io.partnercloud.billing.payments.statement.OwnAccounts.Owner;
import io.partnercloud.billing.payments.statement.exchange.Flaw;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** INV-6: what does not add up stays outside, whole. */
class CheckStatementTests {
    private static final String PRINCIPALS = "40702810700000000202";
    private static final OwnAccounts OWN =
            new OwnAccounts(Map.of(BankText.OURS, Owner.PROVIDER, PRINCIPALS, Owner.PRINCIPAL));
    private static final Document PAID =
            Document.incoming("15", "05.10.2026", "3890.00", "7707083893", "Оплата по счету 2026-000001");
    private static final Document SPENT =
            Document.outgoing("4", "06.10.2026", "1000.00", "7736050003", "Вознаграждение по акту 3");

    private static Findings check(String text) {
        return new CheckStatement(OWN, new StatementRules(100_000, 20, 100, 1, 5)).check(FileInMemory.of(text));
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
        var findings = check(BankText.of(PAID, SPENT).text());

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
        var findings = check(BankText.of(PAID, SPENT).text().replace("=102890.00", "=102890.01"));

        assertThat(findings.isSound()).isFalse();
        assertThat(findings.flaws()).singleElement().satisfies(flaw -> {
            assertThat(flaw.line()).isEqualTo(9);
            assertThat(flaw.text())
                    .isEqualTo("Счёт 40702810500000000101: 100000.00 + 3890.00 − 1000.00 = 102890.00, "
                            + "а конечный остаток указан 102890.01");
        });
    }

    @Test
    void totalsThatTheDocumentsDoNotComeToAreTold() {
        var findings = check(BankText.of(PAID, SPENT)
                .text()
                .replace("Сумма=3890.00", "Сумма=3809.00")
                .replace("Сумма=1000.00", "Сумма=999.00"));

        assertThat(flaws(findings)).isEqualTo("9 INCOMING_TOTAL_WRONG, 9 OUTGOING_TOTAL_WRONG");
    }

    @Test
    void aDocumentThatWasNotExecutedMovesNoTotal() {
        assertThat(check(BankText.of(PAID, PAID.receivedOn("")).text()).isSound())
                .isTrue();
    }

    @Test
    void aFileThatWasCutOffDoesNotAddUp() {
        var text = BankText.of(PAID, SPENT).text();

        var findings = check(text.substring(0, text.lastIndexOf("СекцияДокумент")));

        assertThat(flaws(findings)).isEqualTo("37 END_MISSING, 9 OUTGOING_TOTAL_WRONG");
    }

    @Test
    void withoutBalancesThereIsNothingToCompareWith() {
        var text = BankText.of(PAID).text();
        var withoutSection =
                text.substring(0, text.indexOf("СекцияРасчСчет")) + text.substring(text.indexOf("СекцияДокумент"));

        assertThat(flaws(check(withoutSection))).isEqualTo("1 NO_ACCOUNT_SECTION, 9 ACCOUNT_WITHOUT_SECTION");
    }

    @Test
    void anothersStatementIsToldOnce() {
        var text = BankText.of(PAID, SPENT).text().replace(BankText.OURS, "40702810100000000999");

        assertThat(flaws(check(text))).isEqualTo("9 ACCOUNT_FOREIGN");
    }

    @Test
    void aDocumentBetweenStrangersIsTold() {
        var findings = check(BankText.of(PAID, PAID.to("40702810100000000999")).text());

        assertThat(flaws(findings)).isEqualTo("38 ACCOUNT_WITHOUT_SECTION");
    }

    @Test
    void anAccountIsAddedUpOverAllItsSectionsAndATransferBetweenOursCountsOnBothSides() {
        var transfer = SPENT.to(PRINCIPALS);
        var text = BankText.of(PAID, transfer).text();
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
        var text = BankText.of(PAID)
                .text()
                .replace("КонецФайла", "СекцияДокумент=x\nКонецДокумента\n".repeat(1000) + "КонецФайла");

        var findings = check(text);

        assertThat(findings.fatalFlaws()).isEqualTo(2000);
        assertThat(findings.flaws()).hasSize(20);
    }
}
