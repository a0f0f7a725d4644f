package io.partnercloud.billing.payments.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** INV-16: what lies between statements is missing until it comes; INV-6: equal documents are told apart by balances. */
class BalanceChainTests {
    private final List<Stretch> told = new ArrayList<>();
    private final TreeMap<LocalDate, Money> moved = new TreeMap<>();

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 11, day);
    }

    private static Stretch stretch(int from, int to, String opening, String closing) {
        return new Stretch(
                new UUID(0, 100L * from + to),
                1,
                "a",
                day(from),
                day(to),
                Money.of(opening),
                null,
                null,
                Money.of(closing));
    }

    private void tell(int from, int to, String opening, String closing) {
        told.add(stretch(from, to, opening, closing));
    }

    private void move(int day, String amount) {
        moved.merge(day(day), Money.of(amount), Money::plus);
    }

    private String holes() {
        return String.join(
                ", ",
                new BalanceChain(told)
                        .holes(moved).stream()
                                .map(hole -> hole.after().getDayOfMonth() + "–"
                                        + hole.before().getDayOfMonth() + " " + hole.missing())
                                .toList());
    }

    @Test
    void balancesThatFollowEachOtherHaveNoHoleAlsoOverDaysWithoutAStatement() {
        tell(25, 25, "100.00", "110.00");
        tell(26, 26, "110.00", "90.00");
        tell(30, 30, "90.00", "95.00");
        move(25, "10.00");
        move(26, "-20.00");
        move(30, "5.00");

        assertThat(holes()).isEmpty();
    }

    @Test
    void aHoleIsSeenUntilItIsFilledByThatDayOrByTheWholeMonth() {
        tell(27, 27, "100.00", "110.00");
        tell(29, 29, "50110.00", "50125.00");
        move(27, "10.00");
        move(29, "15.00");
        assertThat(holes()).isEqualTo("27–29 50000.00");

        tell(1, 30, "100.00", "50125.00");
        move(28, "50000.00");
        assertThat(holes()).isEmpty();
        told.removeLast();
        tell(28, 28, "110.00", "50110.00");
        assertThat(holes()).isEmpty();
    }

    @Test
    void aHoleThatIsFilledInPartIsSmaller() {
        tell(26, 26, "100.00", "110.00");
        tell(29, 29, "50110.00", "50125.00");
        tell(27, 27, "110.00", "30110.00");
        move(26, "10.00");
        move(27, "30000.00");
        move(29, "15.00");

        assertThat(holes()).isEqualTo("27–29 20000.00");
    }

    @Test
    void statementsMadeInTheCourseOfADayLeadToEachOther() {
        tell(27, 27, "0.00", "60.00");
        tell(27, 27, "60.00", "100.00");
        move(27, "100.00");
        assertThat(holes()).isEmpty();

        tell(27, 27, "120.00", "150.00");
        move(27, "30.00");
        assertThat(holes()).isEqualTo("27–27 20.00");

        tell(27, 27, "0.00", "150.00");
        move(27, "20.00");
        assertThat(holes()).isEmpty();
    }

    @Test
    void moneyThatWasToldOfTwiceIsAHoleBelowZero() {
        tell(27, 27, "0.00", "60.00");
        move(27, "120.00");

        assertThat(holes()).isEqualTo("27–27 -60.00");
    }

    @Test
    void earlierStatementsMayComeLater() {
        tell(29, 29, "60.00", "70.00");
        tell(27, 27, "0.00", "60.00");
        move(27, "60.00");
        move(29, "10.00");

        assertThat(holes()).isEmpty();
    }

    @Test // two equal documents of one day in two files
    void aStatementThatGoesOnWhereAnotherOfThatDayEndedHasOtherDocuments() {
        tell(26, 26, "0.00", "0.00");
        tell(27, 27, "0.00", "60.00");
        var chain = new BalanceChain(told);

        assertThat(chain.isContinuedBy(stretch(27, 27, "60.00", "120.00"))).isTrue();
        assertThat(chain.isContinuedBy(stretch(27, 27, "0.00", "60.00")))
                .as("the same again")
                .isFalse();
        assertThat(chain.isContinuedBy(stretch(27, 27, "0.00", "120.00")))
                .as("the whole day")
                .isFalse();
        assertThat(chain.isContinuedBy(stretch(28, 28, "60.00", "120.00")))
                .as("another day")
                .isFalse();
    }

    @Test
    void aStatementThatMayBeginWithTheDayIsNoContinuation() {
        tell(26, 26, "0.00", "60.00");
        tell(27, 27, "100.00", "60.00");

        assertThat(new BalanceChain(told).isContinuedBy(stretch(27, 27, "60.00", "120.00")))
                .isFalse();
    }

    @Test
    void theSameStatementWrittenDifferentlyIsKnown() {
        tell(27, 27, "0.00", "60.00");
        var chain = new BalanceChain(told);

        assertThat(chain.hasAlready(stretch(27, 27, "0.00", "60.00"))).isTrue();
        assertThat(chain.hasAlready(stretch(27, 27, "0.00", "61.00"))).isFalse();
    }
}
