package io.partnercloud.billing.invoicing.invoice;

import static io.partnercloud.billing.invoicing.invoice.InvoiceFixtures.draft;
import static io.partnercloud.billing.pricing.price.UnifiedPrices.alternately;
import static io.partnercloud.billing.pricing.price.UnifiedPrices.people;
import static io.partnercloud.billing.pricing.price.UnifiedPrices.quote;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DraftTests {

    @Test // INV-3: example 1 asked for on 20.10.2021 for one month
    void theManualsExampleIsRoundedLineByLine() {
        var period = BillingPeriod.askedFor(LocalDate.parse("2021-10-20"), 1, 15);

        var draft = draft(period, quote(alternately(people(2, "ZUP", "BP"), people(1, "BP"))));

        assertThat(draft.lines())
                .extracting(line -> line.code() + " " + line.requireDays().from() + " " + line.amount())
                .containsExactly(
                        "ZUP 2021-10-20 1029.68",
                        "BP 2021-10-20 476.13",
                        "ZUP 2021-11-01 2660.00",
                        "BP 2021-11-01 1230.00");
        assertThat(draft.total()).hasToString("5395.81");
        assertThat(draft.monthly()).hasToString("3890.00");
    }

    @Test // INV-3: three lines of 1/31 of 1230: 39.68 each, not 119.03 rounded once
    void theTotalIsTheSumOfRoundedLines() {
        var period = new BillingPeriod(LocalDate.parse("2021-10-31"), LocalDate.parse("2021-10-31"));

        var draft = draft(period, quote(alternately(people(1, "BP"), people(1, "ZUP"), people(1, "UT"))));

        // 1230/31 = 39.677… → 39.68; 1330/31 = 42.903… → 42.90; 1380/31 = 44.516… → 44.52
        assertThat(draft.total()).hasToString("127.10");
    }
}
