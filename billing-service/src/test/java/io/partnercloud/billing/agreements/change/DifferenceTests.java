package io.partnercloud.billing.agreements.change;

import static io.partnercloud.billing.pricing.price.UnifiedPrices.alternately;
import static io.partnercloud.billing.pricing.price.UnifiedPrices.people;
import static io.partnercloud.billing.pricing.price.UnifiedPrices.quote;
import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.invoicing.invoice.BillingPeriod;
import io.partnercloud.billing.pricing.price.RentParameters;
import io.partnercloud.contracts.values.CloudService;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** CHG-2, CHG-3, INV-3: new minus old, term by term. */
class DifferenceTests {
    private static final RentParameters TWO_ZUP_ONE_BP = alternately(people(2, "ZUP", "BP"), people(1, "BP"));
    private static final RentParameters THREE_ZUP_ONE_BP = alternately(people(3, "ZUP", "BP"), people(1, "BP"));
    private static final RentParameters ONE_DO_TWO_BP = alternately(people(1, "DO_KORP"), people(2, "BP"));

    private static Difference difference(String from, String to, RentParameters before, RentParameters after) {
        var days = new BillingPeriod(LocalDate.parse(from), LocalDate.parse(to));
        var stretch = new PricedDays(days, quote(before).lines(), quote(after).lines());
        return Difference.of(CloudService.RENT, List.of(stretch), Instant.EPOCH);
    }

    private static List<String> terms(Difference difference) {
        return difference.terms().stream()
                .map(term -> term.code() + " " + term.quantity() + " "
                        + term.requireDays().from() + ".." + term.requireDays().to() + " " + term.amount())
                .toList();
    }

    @Test // 1330 × 21/31 = 900.967…
    void oneConnectionMoreCostsItsPartOfTheMonth() {
        var difference = difference("2026-10-11", "2026-10-31", TWO_ZUP_ONE_BP, THREE_ZUP_ONE_BP);

        assertThat(terms(difference)).containsExactly("ZUP 1 2026-10-11..2026-10-31 900.97");
        assertThat(difference.total()).hasToString("900.97");
    }

    @Test // 2890 × 21/31 = 1957.741…, 1230 × 21/31 = 833.225…, 2660 × 21/31 = 1801.935…
    void whatIsGivenUpIsNegative() {
        var difference = difference("2026-10-11", "2026-10-31", TWO_ZUP_ONE_BP, ONE_DO_TWO_BP);

        assertThat(terms(difference))
                .containsExactly(
                        "DO_KORP 1 2026-10-11..2026-10-31 1957.74",
                        "BP 1 2026-10-11..2026-10-31 833.23",
                        "ZUP 2 2026-10-11..2026-10-31 -1801.94");
        assertThat(difference.total()).hasToString("989.03");
    }

    @Test // 1330 × 20/31 = 858.064…; December whole
    void eachMonthIsRoundedByItself() {
        var difference = difference("2026-10-12", "2026-12-31", THREE_ZUP_ONE_BP, TWO_ZUP_ONE_BP);

        assertThat(terms(difference))
                .containsExactly(
                        "ZUP 1 2026-10-12..2026-10-31 -858.06",
                        "ZUP 1 2026-11-01..2026-11-30 -1330.00",
                        "ZUP 1 2026-12-01..2026-12-31 -1330.00");
    }

    @Test // CHG-4: 2 × {ЗУП} and 2 × {ЗУП, БП} need the same connections
    void otherPeopleWithTheSameConnectionsCostNothing() {
        var same = alternately(people(2, "ZUP"), people(1, "BP"));

        assertThat(difference("2026-10-11", "2026-10-31", TWO_ZUP_ONE_BP, same).terms())
                .isEmpty();
    }
}
