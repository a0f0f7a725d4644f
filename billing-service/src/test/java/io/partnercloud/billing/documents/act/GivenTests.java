package io.partnercloud.billing.documents.act;

import static io.partnercloud.billing.documents.act.ActLines.billedOtherwise;
import static io.partnercloud.billing.documents.act.ActLines.compensated;
import static io.partnercloud.billing.documents.act.ActLines.credited;
import static io.partnercloud.billing.documents.act.ActLines.given;
import static io.partnercloud.billing.documents.act.ActLines.invoiced;
import static io.partnercloud.billing.documents.act.ActLines.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.contracts.values.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** INV-14: an act shows what was given, each set of parameters for its days, and nothing below zero. */
class GivenTests {
    // 1330 × 20/31 = 858.064…, 1230 × 20/31 = 793.548…; 1230.00 − 793.55 = 436.45
    @Test
    void aChangeInMidMonthShowsEachItemForItsDays() {
        var given = given(
                invoiced("BP", 1, "1230.00", "2026-12-01", "2026-12-31", "1230.00"),
                invoiced("ZUP", 1, "1330.00", "2026-12-12", "2026-12-31", "858.06"),
                invoiced("BP", 1, "1230.00", "2026-12-12", "2026-12-31", "-793.55"));

        assertThat(read(given.lines()))
                .containsExactly("BP 1 2026-12-01..2026-12-11 436.45", "ZUP 1 2026-12-12..2026-12-31 858.06");
        assertThat(given.missing()).isEqualTo(Money.ZERO);
    }

    // 3690 × 10/31 = 1190.322…; 2499.68 − 1666.45 = 833.23; 1000 × 10/31 = 322.580…
    @Test
    void fewerUnitsStandForTheDaysOnWhichTheyWereFewer() {
        var given = given(
                invoiced("BP", 3, "1230.00", "2026-12-01", "2026-12-31", "3690.00"),
                invoiced("TERMINAL", 1, "1000.00", "2026-12-01", "2026-12-31", "1000.00"),
                credited("BP", 2, "1230.00", "2026-12-11", "2026-12-31", "-1666.45"),
                credited("TERMINAL", 1, "1000.00", "2026-12-11", "2026-12-31", "-677.42"));

        assertThat(read(given.lines()))
                .containsExactly(
                        "BP 3 2026-12-01..2026-12-10 1190.32",
                        "TERMINAL 1 2026-12-01..2026-12-10 322.58",
                        "BP 1 2026-12-11..2026-12-31 833.23");
    }

    // 1230 × 9/31 = 357.096…; 872.90 of the first one and 872.90 of the second
    @Test
    void moreUnitsStandForTheDaysOnWhichTheyWereMore() {
        assertThat(read(given(
                                invoiced("BP", 1, "1230.00", "2026-12-01", "2026-12-31", "1230.00"),
                                invoiced("BP", 1, "1230.00", "2026-12-10", "2026-12-31", "872.90"))
                        .lines()))
                .containsExactly("BP 1 2026-12-01..2026-12-09 357.10", "BP 2 2026-12-10..2026-12-31 1745.80");
    }

    // 1.01 × 15/30 = 0.505, rounded up both ways: 0.51 for 1–15.11. and −0.51 for 16–30.11.
    @Test
    void aKopeckOfRoundingStaysWithTheDaysThatHadUnits() {
        var given = given(
                invoiced("BP", 1, "1.01", "2026-11-01", "2026-11-30", "1.01"),
                credited("BP", 1, "1.01", "2026-11-16", "2026-11-30", "-0.51"));

        assertThat(read(given.lines())).containsExactly("BP 1 2026-11-01..2026-11-15 0.50");
    }

    @Test
    void whatCameAndWentOnTheSameDayLeavesOneLine() {
        assertThat(read(given(
                                invoiced("BP", 2, "1230.00", "2026-12-01", "2026-12-31", "2460.00"),
                                invoiced("BP", 1, "1230.00", "2026-12-10", "2026-12-31", "872.90"),
                                credited("BP", 1, "1230.00", "2026-12-10", "2026-12-31", "-872.90"))
                        .lines()))
                .containsExactly("BP 2 2026-12-01..2026-12-31 2460.00");
    }

    @Test // INV-13: 10 % of 1230.00
    void aCompensationTakesMoneyAndNoUnits() {
        assertThat(read(given(
                                invoiced("BP", 1, "1230.00", "2026-12-01", "2026-12-31", "1230.00"),
                                compensated("BP", 1, "1230.00", "2026-12-13", "2026-12-14", "-123.00"))
                        .lines()))
                .containsExactly("BP (за вычетом компенсации за простой) 1 2026-12-01..2026-12-31 1107.00");
    }

    @Test // 25.00 more is taken back of BP than there was: ZUP bears it
    void whatAnItemCannotBearLessensTheDearestLine() {
        var given = given(
                invoiced("ZUP", 1, "1330.00", "2026-12-01", "2026-12-31", "1330.00"),
                invoiced("BP", 1, "1230.00", "2026-12-01", "2026-12-31", "100.00"),
                credited("BP", 1, "1230.00", "2026-12-01", "2026-12-31", "-125.00"));

        assertThat(read(given.lines())).containsExactly("ZUP (с учётом перерасчёта) 1 2026-12-01..2026-12-31 1305.00");
    }

    @Test
    void whatNothingCanBearIsMissing() {
        var given = given(
                invoiced("ZUP", 1, "1330.00", "2026-12-01", "2026-12-31", "100.00"),
                credited("BP", 1, "1230.00", "2026-11-01", "2026-11-30", "-125.00"));

        assertThat(given.missing()).isEqualTo(Money.of("-25.00"));
    }

    @Test
    void whereAllIsTakenBackTheActSaysForWhatNothingIsOwed() {
        assertThat(read(given(
                                invoiced("BP", 1, "1230.00", "2026-12-01", "2026-12-31", "1230.00"),
                                billedOtherwise("BP", 1, "1230.00", "2026-12-01", "2026-12-31", "-1230.00"))
                        .lines()))
                .containsExactly("BP 1 2026-12-01..2026-12-31 0.00");
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverHappensLinesAddUpToTheTermsAndNoneIsBelowZero(int seed) {
        var terms = history(new Random(seed)).toArray(ActLine[]::new);

        var given = given(terms);

        var sum = Money.ZERO;
        for (var term : terms) {
            sum = sum.plus(term.amount());
        }
        var shown = Money.sum(given.lines().stream().map(line -> line.amount()).toList());
        assertThat(shown.plus(given.missing())).isEqualTo(sum);
        assertThat(given.missing().isPositive()).isFalse();
        assertThat(given.lines()).allSatisfy(line -> {
            assertThat(line.amount().isNegative()).isFalse();
            assertThat(line.quantity()).isPositive();
        });
    }

    /** Units come and go, at prices that do not divide. */
    private static List<ActLine> history(Random random) {
        var terms = new ArrayList<ActLine>();
        for (var i = 0; i < 1 + random.nextInt(8); i++) {
            var code = "ITEM" + random.nextInt(3);
            var quantity = 1 + random.nextInt(3);
            var from = 1 + random.nextInt(30);
            var to = from + random.nextInt(31 - from);
            var price = Money.of("1230.07");
            var amount = price.times(quantity).share(to - from + 1, 30);
            var sign = random.nextInt(3) == 0 ? amount.negated() : amount;
            var first = "2026-11-%02d".formatted(from);
            var last = "2026-11-%02d".formatted(to);
            terms.add(
                    random.nextInt(6) == 0
                            ? compensated(
                                    code,
                                    quantity,
                                    "1230.07",
                                    first,
                                    last,
                                    amount.negated().toString())
                            : invoiced(code, quantity, "1230.07", first, last, sign.toString()));
        }
        return terms;
    }
}
