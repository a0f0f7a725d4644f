package io.partnercloud.billing.invoicing.invoice;

import static io.partnercloud.billing.invoicing.invoice.InvoiceFixtures.DUE;
import static io.partnercloud.billing.invoicing.invoice.InvoiceFixtures.LATE;
import static io.partnercloud.billing.invoicing.invoice.InvoiceFixtures.cancelled;
import static io.partnercloud.billing.invoicing.invoice.InvoiceFixtures.issued;
import static io.partnercloud.billing.invoicing.invoice.InvoiceFixtures.overdue;
import static io.partnercloud.billing.invoicing.invoice.InvoiceFixtures.paid;
import static io.partnercloud.billing.invoicing.invoice.InvoiceFixtures.partlyPaid;
import static io.partnercloud.billing.invoicing.invoice.InvoiceFixtures.partlyPaidAndOverdue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.partnercloud.contracts.values.Money;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InvoiceTests {
    private static final Money SOME = Money.of("1000.00");
    private static final Money ALL = Money.of("3890.00");

    @Test // INV-7
    void payingAllThatIsOpenSettlesAnInvoice() {
        var change = issued().pay(ALL, DUE);

        assertThat(change.state()).isEqualTo(paid());
        assertThat(change.events()).containsExactly(new InvoiceEvent.PaidInFull(issued().bill(), DUE));
        assertThat(change.state().open()).isEqualTo(Money.ZERO);
    }

    @Test // INV-7
    void payingAPartLeavesTheRestOpen() {
        var change = issued().pay(SOME, DUE);

        assertThat(change.state()).isInstanceOf(Invoice.PartlyPaid.class);
        assertThat(change.state().open()).hasToString("2890.00");
        assertThat(change.events()).isEmpty();
        assertThat(change.state().pay(Money.of("2890.00"), LATE).state()).isInstanceOf(Invoice.Paid.class);
    }

    @Test // INV-7
    void aPartPaidLateLeavesAnOverdueInvoiceOverdue() {
        var change = overdue().pay(SOME, LATE);

        assertThat(change.state()).isEqualTo(partlyPaidAndOverdue());
        assertThat(change.state().pay(Money.of("2890.00"), LATE).state()).isInstanceOf(Invoice.Paid.class);
    }

    @Test
    void moreThanIsOpenOrNothingCannotBeUsed() {
        assertThatThrownBy(() -> issued().pay(Money.of("3890.01"), DUE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> issued().pay(Money.ZERO, DUE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> paid().takeBack(Money.of("3890.01"), DUE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anInvoiceIsOverdueOnlyAfterItsDueDate() {
        assertThatThrownBy(() -> issued().becomeOverdue(DUE)).isInstanceOf(IllegalArgumentException.class);
        assertThat(issued().becomeOverdue(LATE).events())
                .containsExactly(new InvoiceEvent.BecameOverdue(issued().bill(), ALL));
        assertThat(overdue().becomeOverdue(LATE.plusDays(1)).events()).isEmpty();
    }

    @Test // INV-7
    void moneyThatWentBackOpensTheInvoiceAgain() {
        assertThat(paid().takeBack(ALL, DUE).state()).isEqualTo(issued());
        assertThat(paid().takeBack(Money.of("2890.00"), DUE).state()).isEqualTo(partlyPaid());
        assertThat(paid().takeBack(ALL, LATE).state()).isEqualTo(overdue());
        assertThat(paid().takeBack(ALL, DUE).events()).isEmpty();
        assertThat(paid().takeBack(ALL, LATE).events())
                .containsExactly(new InvoiceEvent.BecameOverdue(issued().bill(), ALL));
    }

    @Test
    void anUnpaidInvoiceIsWithdrawnWithItsReason() {
        var change = issued().cancel(CancelReason.REPLACED, DUE);

        assertThat(change.state()).isEqualTo(cancelled());
        assertThat(change.events())
                .containsExactly(new InvoiceEvent.Withdrawn(issued().bill(), CancelReason.REPLACED, DUE));
        assertThat(overdue().cancel(CancelReason.LAPSED, LATE).state()).isInstanceOf(Invoice.Cancelled.class);
    }

    @Test // CLI-1
    void whatNobodyWillPayIsWrittenOffAndAsksForNothing() {
        var gone = partlyPaid().writeOff(LATE);

        assertThat(gone)
                .isEqualTo(new Invoice.WrittenOff(
                        issued().bill(), SOME, LATE, partlyPaid().version()));
        assertThat(gone.open()).isEqualTo(Money.ZERO);
        assertThat(gone.isOpen()).isFalse();
        assertThat(gone.takeBack(SOME, LATE).state().paid()).isEqualTo(Money.ZERO);
        assertThatThrownBy(() -> gone.takeBack(ALL, LATE)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Object writtenOff() {
        return state("written off", partlyPaid().writeOff(LATE));
    }

    static Stream<Arguments> illegal() {
        Function<Invoice, Object> pay = invoice -> invoice.pay(SOME, DUE);
        Function<Invoice, Object> takeBack = invoice -> invoice.takeBack(SOME, DUE);
        Function<Invoice, Object> becomeOverdue = invoice -> invoice.becomeOverdue(LATE);
        Function<Invoice, Object> cancel = invoice -> invoice.cancel(CancelReason.REPLACED, DUE);
        Function<Invoice, Object> requireOpen = Invoice::requireOpen;
        return Stream.of(
                arguments(state("paid", paid()), command("pay", pay), InvoiceRefusal.AlreadyPaid.class),
                arguments(state("paid", paid()), command("requireOpen", requireOpen), InvoiceRefusal.AlreadyPaid.class),
                arguments(
                        state("paid", paid()),
                        command("becomeOverdue", becomeOverdue),
                        InvoiceRefusal.AlreadyPaid.class),
                arguments(state("paid", paid()), command("cancel", cancel), InvoiceRefusal.AlreadyPaid.class),
                arguments(state("cancelled", cancelled()), command("pay", pay), InvoiceRefusal.AlreadyCancelled.class),
                arguments(
                        state("cancelled", cancelled()),
                        command("requireOpen", requireOpen),
                        InvoiceRefusal.AlreadyCancelled.class),
                arguments(
                        state("cancelled", cancelled()),
                        command("takeBack", takeBack),
                        InvoiceRefusal.AlreadyCancelled.class),
                arguments(
                        state("cancelled", cancelled()),
                        command("becomeOverdue", becomeOverdue),
                        InvoiceRefusal.AlreadyCancelled.class),
                arguments(
                        state("cancelled", cancelled()),
                        command("cancel", cancel),
                        InvoiceRefusal.AlreadyCancelled.class),
                arguments(writtenOff(), command("pay", pay), InvoiceRefusal.AlreadyWrittenOff.class),
                arguments(writtenOff(), command("requireOpen", requireOpen), InvoiceRefusal.AlreadyWrittenOff.class),
                arguments(
                        writtenOff(), command("becomeOverdue", becomeOverdue), InvoiceRefusal.AlreadyWrittenOff.class),
                arguments(writtenOff(), command("cancel", cancel), InvoiceRefusal.AlreadyWrittenOff.class),
                arguments(
                        state("paid", paid()),
                        command("writeOff", invoice -> invoice.writeOff(LATE)),
                        InvoiceRefusal.AlreadyPaid.class),
                arguments(
                        writtenOff(),
                        command("writeOff", invoice -> invoice.writeOff(LATE)),
                        InvoiceRefusal.AlreadyWrittenOff.class),
                arguments(
                        state("partly paid", partlyPaid()), command("cancel", cancel), InvoiceRefusal.PartlyPaid.class),
                arguments(
                        state("partly paid and overdue", partlyPaidAndOverdue()),
                        command("cancel", cancel),
                        InvoiceRefusal.PartlyPaid.class),
                arguments(state("issued", issued()), command("takeBack", takeBack), IllegalStateException.class));
    }

    private static Named<Invoice> state(String name, Invoice invoice) {
        return Named.of(name, invoice);
    }

    private static Named<Function<Invoice, Object>> command(String name, Function<Invoice, Object> command) {
        return Named.of(name, command);
    }

    @ParameterizedTest(name = "{0}: {1} is refused")
    @MethodSource("illegal")
    void whatAStateDoesNotAllowIsRefused(
            Invoice invoice, Function<Invoice, Object> command, Class<? extends Exception> refusal) {
        assertThatThrownBy(() -> command.apply(invoice)).isInstanceOf(refusal);
    }
}
