package io.partnercloud.billing.payments.statement.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.billing.payments.payment.Payment;
import io.partnercloud.billing.payments.payment.PaymentSource;
import io.partnercloud.billing.payments.payment.Purpose;
import io.partnercloud.billing.payments.statement.exchange.BankDocument;
import io.partnercloud.billing.payments.statement.exchange.PaymentSide;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** INV-6: the ladder, rung by rung. */
class MatchPaymentTests {
    private static final String INN = "7707083893";
    private static final String ANOTHERS_INN = "500100732259";
    private static final LocalDate TODAY = LocalDate.parse("2026-10-20");

    private final Client romashka = client(1, INN, null);
    private final Client romashkasSecond = client(2, INN, null);
    private final Client romashkasDeleted = client(3, INN, LocalDate.parse("2026-09-01"));
    private final Client vasilek = client(4, ANOTHERS_INN, null);

    private static Client client(int number, String inn, @Nullable LocalDate deletedOn) {
        return new Client(new ClientId(UUID.randomUUID()), ClientLogin.numbered(number), null, "ООО", inn, deletedOn);
    }

    private static BankDocument paid(@Nullable String inn, String amount, String purpose) {
        var payer = new PaymentSide("ООО", inn, null, "40702810900000000777", null, null, "");
        var payee = new PaymentSide("ООО", null, null, "40702810500000000101", null, null, "");
        return new BankDocument(
                1, "Платежное поручение", "1", TODAY, Money.of(amount), payer, payee, TODAY, TODAY, purpose, Map.of());
    }

    private static InvoiceFact open(Client client, String number, String dueOn, String total, String open) {
        return new InvoiceFact(
                new InvoiceNumber(number), client.id(), LocalDate.parse(dueOn), Money.of(total), Money.of(open), true);
    }

    private static InvoiceFact settled(Client client, String number, String total) {
        return new InvoiceFact(new InvoiceNumber(number), client.id(), TODAY, Money.of(total), Money.ZERO, false);
    }

    /** What the database would answer about the document, out of all clients and invoices that there are. */
    private static String match(BankDocument document, List<Client> clients, InvoiceFact... invoices) {
        var named = NamedNumbers.in(document.readings(), Set.of(""));
        var payers = clients.stream()
                .filter(client -> client.inn() != null
                        && client.inn().equals(document.payer().inn()))
                .toList();
        var ids = payers.stream().map(Client::id).toList();
        var facts = new Facts(
                payers,
                Arrays.stream(invoices)
                        .filter(invoice -> named.contains(invoice.number()))
                        .toList(),
                Arrays.stream(invoices)
                        .filter(invoice -> invoice.isOpen() && ids.contains(invoice.client()))
                        .toList(),
                List.of(),
                TODAY);
        return switch (MatchPayment.match(document, facts)) {
            case Match.ToldBefore(var payment) -> "KNOWN " + payment;
            case Match.Found(var purpose, var by) -> by + " " + said(purpose);
            case Match.Unsure(var reason) -> reason.name();
        };
    }

    private static String said(Purpose purpose) {
        return switch (purpose) {
            case Purpose.ForInvoices(var numbers) -> numbers.toString();
            case Purpose.AsAdvance(var login) -> login.text();
        };
    }

    @Test
    void innAndNumberPayThatInvoiceWhateverTheAmount() {
        for (var amount : List.of("1.00", "3890.00", "100000.00")) {
            assertThat(match(
                            paid(INN, amount, "счет 2026-000123"),
                            List.of(romashka),
                            open(romashka, "2026-000122", "2026-10-01", "3890.00", "3890.00"),
                            open(romashka, "2026-000123", "2026-10-27", "3890.00", "3890.00")))
                    .isEqualTo("NUMBER [2026-000123]");
        }
    }

    @Test
    void ofSeveralNumbersTheOldestInvoiceIsPaidFirst() {
        assertThat(match(
                        paid(INN, "5000.00", "счета 2026-000124, 2026-000123, 2026-000125"),
                        List.of(romashka),
                        open(romashka, "2026-000123", "2026-10-27", "3890.00", "3890.00"),
                        open(romashka, "2026-000124", "2026-10-01", "3890.00", "3890.00"),
                        settled(romashka, "2026-000125", "100.00")))
                .isEqualTo("NUMBER [2026-000124, 2026-000123]");
    }

    @Test
    void aNumberTellsWhichOfSeveralClientsWithTheInnPays() {
        assertThat(match(
                        paid(INN, "10.00", "счет 2026-000123"),
                        List.of(romashka, romashkasSecond),
                        open(romashkasSecond, "2026-000123", "2026-10-27", "3890.00", "3890.00")))
                .isEqualTo("NUMBER [2026-000123]");
        assertThat(match(
                        paid(INN, "10.00", "счет 2026-000123"),
                        List.of(romashka, romashkasSecond),
                        settled(romashkasSecond, "2026-000123", "3890.00")))
                .isEqualTo("NUMBER 1R00002");
    }

    @Test
    void numbersOfSeveralClientsWaitForAnOperator() {
        assertThat(match(
                        paid(INN, "7780.00", "счета 2026-000123 и 2026-000124"),
                        List.of(romashka, romashkasSecond),
                        open(romashka, "2026-000123", "2026-10-27", "3890.00", "3890.00"),
                        open(romashkasSecond, "2026-000124", "2026-10-27", "3890.00", "3890.00")))
                .isEqualTo("SEVERAL_CLIENTS");
    }

    @Test
    void aNumberOfASettledInvoiceStillTellsTheClient() {
        assertThat(match(
                        paid(INN, "3890.00", "счет 2026-000123"),
                        List.of(romashka),
                        settled(romashka, "2026-000123", "3890.00"),
                        open(romashka, "2026-000130", "2026-10-27", "3890.00", "3890.00")))
                .isEqualTo("NUMBER 1R00001");
    }

    @Test
    void innAndExactAmountPayTheOneInvoiceThatAsksForIt() {
        assertThat(match(
                        paid(INN, "1890.00", "за аренду"),
                        List.of(romashka),
                        open(romashka, "2026-000122", "2026-10-01", "3890.00", "3890.00"),
                        open(romashka, "2026-000123", "2026-10-27", "3890.00", "1890.00")))
                .isEqualTo("AMOUNT [2026-000123]");
        assertThat(match(
                        paid(INN, "1890.00", "за аренду"),
                        List.of(romashka, romashkasSecond),
                        open(romashka, "2026-000122", "2026-10-01", "3890.00", "3890.00"),
                        open(romashkasSecond, "2026-000123", "2026-10-27", "3890.00", "1890.00")))
                .isEqualTo("AMOUNT [2026-000123]");
    }

    @Test
    void ofTwoInvoicesWithThatAmountTheOldestDebtIsPaid() {
        assertThat(match(
                        paid(INN, "3890.00", "за аренду"),
                        List.of(romashka),
                        open(romashka, "2026-000122", "2026-10-01", "3890.00", "3890.00"),
                        open(romashka, "2026-000123", "2026-10-27", "3890.00", "3890.00")))
                .isEqualTo("PAYER 1R00001");
    }

    @Test
    void innAlonePaysTheOldestDebt() {
        assertThat(match(
                        paid(INN, "10.00", "за аренду"),
                        List.of(romashka, romashkasDeleted, vasilek),
                        open(romashka, "2026-000122", "2026-10-01", "3890.00", "3890.00")))
                .isEqualTo("PAYER 1R00001");
        assertThat(match(paid(INN, "10.00", ""), List.of(romashka))).isEqualTo("PAYER 1R00001");
    }

    @Test
    void severalClientsWithTheInnWaitForAnOperator() {
        assertThat(match(
                        paid(INN, "10.00", "за аренду"),
                        List.of(romashka, romashkasSecond),
                        open(romashka, "2026-000122", "2026-10-01", "3890.00", "3890.00")))
                .isEqualTo("SEVERAL_CLIENTS");
    }

    @Test
    void numberAndAmountOfAnothersInvoiceWaitForAnOperator() {
        assertThat(match(
                        paid(INN, "3890.00", "за Василёк, счет 2026-000200"),
                        List.of(romashka, vasilek),
                        open(vasilek, "2026-000200", "2026-10-27", "3890.00", "3890.00"),
                        open(romashka, "2026-000123", "2026-10-27", "3890.00", "3890.00")))
                .isEqualTo("ANOTHERS_INVOICE");
        assertThat(match(
                        paid("7736050003", "3890.00", "счет 2026-000200"),
                        List.of(vasilek),
                        open(vasilek, "2026-000200", "2026-10-27", "3890.00", "3890.00")))
                .isEqualTo("ANOTHERS_INVOICE");
    }

    @Test
    void aNumberOfAnothersInvoiceWithAnotherAmountDoesNotKeepThePayersMoneyFromItsDebt() {
        assertThat(match(
                        paid(INN, "1000.00", "счет 2026-000200"),
                        List.of(romashka, vasilek),
                        open(vasilek, "2026-000200", "2026-10-27", "3890.00", "3890.00")))
                .isEqualTo("PAYER 1R00001");
    }

    @Test
    void whoeverIsNotKnownWaitsForAnOperator() {
        assertThat(match(paid("7736050003", "10.00", ""), List.of(romashka))).isEqualTo("PAYER_UNKNOWN");
        assertThat(match(paid(null, "10.00", ""), List.of(romashka))).isEqualTo("NO_INN");
        assertThat(match(
                        paid(null, "10.00", "счет 2026-000123"),
                        List.of(romashka),
                        open(romashka, "2026-000123", "2026-10-27", "3890.00", "3890.00")))
                .isEqualTo("NO_INN");
    }

    @Test
    void aDeletedAccountGetsNoAdvanceButItsOpenInvoiceIsPaid() {
        assertThat(match(paid(INN, "10.00", ""), List.of(romashkasDeleted))).isEqualTo("ACCOUNT_DELETED");
        assertThat(match(
                        paid(INN, "10.00", "счет 2026-000123"),
                        List.of(romashkasDeleted),
                        settled(romashkasDeleted, "2026-000123", "3890.00")))
                .isEqualTo("ACCOUNT_DELETED");
        assertThat(match(
                        paid(INN, "10.00", "счет 2026-000123"),
                        List.of(romashkasDeleted),
                        open(romashkasDeleted, "2026-000123", "2026-08-27", "3890.00", "100.00")))
                .isEqualTo("NUMBER [2026-000123]");
    }

    @Test
    void moneyThatIsSaidToGoBackWaitsUnlessItNamesAnInvoice() {
        assertThat(match(paid(INN, "10.00", "Возврат ошибочно перечисленных средств"), List.of(romashka)))
                .isEqualTo("RETURN");
        assertThat(match(
                        paid(INN, "10.00", "возврат долга по счету 2026-000123"),
                        List.of(romashka),
                        open(romashka, "2026-000123", "2026-10-27", "3890.00", "3890.00")))
                .isEqualTo("NUMBER [2026-000123]");
    }

    @Test
    void aDayThatHasNotComeWaits() {
        var document = paid(INN, "10.00", "");
        var facts = new Facts(List.of(romashka), List.of(), List.of(), List.of(), TODAY.minusDays(1));

        assertThat(MatchPayment.match(document, facts)).hasToString("Unsure[reason=IN_FUTURE]");
    }

    private String matchTold(BankDocument document, String toldFor, String reference, InvoiceFact... invoices) {
        var told = new ToldByHand(new Payment(
                new UUID(0, 7),
                romashka.id(),
                new InvoiceNumber(toldFor),
                document.amount(),
                Money.ZERO,
                TODAY,
                reference,
                PaymentSource.BY_HAND,
                null));
        var named = List.of(invoices);
        var facts = new Facts(List.of(romashka), named, named, List.of(told), TODAY);
        return MatchPayment.match(document, facts).toString();
    }

    @Test // money that an operator has told of must not count twice
    void whatMayHaveBeenToldOfWaitsUnlessTheOrdersNumberOrAnotherInvoiceTells() {
        var document = paid(INN, "10.00", "счет 2026-000124");
        var named = open(romashka, "2026-000124", "2026-10-27", "100.00", "90.00");

        assertThat(matchTold(document, "2026-000124", "звонок", named)).isEqualTo("Unsure[reason=TOLD_ALREADY]");
        assertThat(matchTold(document, "2026-000123", "звонок")).isEqualTo("Unsure[reason=TOLD_ALREADY]");
        assertThat(matchTold(document, "2026-000123", "звонок", named)).contains("2026-000124", "by=NUMBER");
        assertThat(matchTold(document, "2026-000123", "п/п 1", named)).startsWith("ToldBefore");
    }
}
