package io.partnercloud.billing.invoicing.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.partnercloud.billing.invoicing.invoice.InvoiceFixtures;
import io.partnercloud.contracts.values.Money;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** RWD-2: a part payment is spread over the lines in proportion, kopecks by largest remainder. */
class AllocationTests {
    private static List<String> spread(String amount, String... weights) {
        return LargestRemainder.spread(
                        Money.of(amount),
                        List.of(weights).stream().map(Money::of).toList())
                .stream()
                .map(Money::toString)
                .toList();
    }

    @Test // 1000 × 2660/3890 = 683.804…, × 1230/3890 = 316.195…: the kopeck goes to .80|4? no: .19|5 has the larger
    // rest
    void theKopeckThatIsLeftGoesToTheLargestRemainder() {
        assertThat(spread("1000.00", "2660.00", "1230.00")).containsExactly("683.80", "316.20");
        assertThat(spread("100.00", "1.00", "1.00", "1.00")).containsExactly("33.34", "33.33", "33.33");
        assertThat(spread("0.01", "10.00", "20.00")).containsExactly("0.00", "0.01");
        assertThat(spread("3890.00", "2660.00", "1230.00")).containsExactly("2660.00", "1230.00");
        assertThat(spread("0.00", "2660.00", "1230.00")).containsExactly("0.00", "0.00");
    }

    @Test
    void nothingCanBeSpreadOverNothing() {
        assertThatThrownBy(() -> spread("1.00", "0.00")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> spread("-1.00", "1.00")).isInstanceOf(IllegalArgumentException.class);
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void notAKopeckIsLostAndNoLineGetsMoreThanIsOpen(long seed) {
        var random = new Random(seed);
        var weights = IntStream.range(0, 1 + random.nextInt(6))
                .mapToObj(_ -> Money.kopecks(random.nextInt(1_000_000)))
                .toList();
        var whole = Money.sum(weights).inKopecks();
        var amount = Money.kopecks(whole == 0 ? 0 : random.nextLong(whole + 1));

        var parts = LargestRemainder.spread(amount, weights);

        assertThat(Money.sum(parts)).isEqualTo(amount);
        for (var i = 0; i < parts.size(); i++) {
            assertThat(parts.get(i)).isBetween(Money.ZERO, weights.get(i));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyPartPaymentsThatAddUpFillEveryLineExactly(long seed) {
        var random = new Random(seed);
        var invoice = InvoiceFixtures.issued();
        Map<UUID, Money> sofar = new HashMap<>();
        var allocations = new ArrayList<Allocation>();
        while (invoice.isOpen()) {
            var most = invoice.open().inKopecks();
            var amount = Money.kopecks(random.nextInt(4) == 0 ? most : 1 + random.nextLong(most));
            var allocation = Allocation.of(new UUID(0, 1), null, invoice, sofar, amount, InvoiceFixtures.DUE);
            allocations.add(allocation);
            allocation.parts().forEach(part -> sofar.merge(part.line().id(), part.amount(), Money::plus));
            invoice = invoice.pay(amount, InvoiceFixtures.DUE).state();
        }

        for (var line : invoice.bill().lines()) {
            assertThat(sofar.get(line.id())).isEqualTo(line.amount());
        }
        var back = allocations.stream()
                .map(allocation -> allocation
                        .takenBack(new UUID(0, 2), InvoiceFixtures.LATE)
                        .amount())
                .toList();
        assertThat(Money.sum(back)).hasToString("-3890.00");
    }
}
