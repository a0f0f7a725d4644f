package io.partnercloud.billing.pricing.price;

import static io.partnercloud.billing.pricing.price.UnifiedPrices.alternately;
import static io.partnercloud.billing.pricing.price.UnifiedPrices.atTheSameTime;
import static io.partnercloud.billing.pricing.price.UnifiedPrices.people;
import static io.partnercloud.billing.pricing.price.UnifiedPrices.quote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.partnercloud.contracts.values.CloudService;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** PRC: what a month costs. The amounts are the manual's, or worked out by hand. */
class QuoteTests {
    private static RentParameters bp(Extras extras) {
        return new RentParameters(UseMode.ALTERNATELY, List.of(people(1, "BP")), extras);
    }

    private static String extrasOnly(Extras extras) {
        return quote(bp(extras))
                .monthly()
                .minus(quote(bp(Extras.NONE)).monthly())
                .toString();
    }

    @Test // PRC-1, PRC-2: example 1
    void twoAccountantsWhoAlsoDoPayrollAndOneWhoDoesNot() {
        var quote = quote(alternately(people(2, "ZUP", "BP"), people(1, "BP")));

        assertThat(quote.monthly()).hasToString("3890.00");
        assertThat(quote.connections()).isEqualTo(3);
        assertThat(quote.lines()).extracting(line -> line.item().code()).containsExactly("ZUP", "BP");
        assertThat(quote.lines()).extracting(QuoteLine::quantity).containsExactly(2, 1);
        assertThat(quote.lines()).extracting(line -> line.amount().toString()).containsExactly("2660.00", "1230.00");
        assertThat(quote.hints()).isEmpty();
        assertThat(quote.plan().sessions(200).listed())
                .containsExactly(Map.of("BP", 3), Map.of("BP", 2, "ZUP", 1), Map.of("BP", 1, "ZUP", 2));
    }

    @Test // PRC-1, PRC-2, PRC-8: example 2
    void openingAnotherAlfaAutoNeedsClosingOneAccounting() {
        var quote = quote(alternately(people(5, "AA_AAA", "BP"), people(5, "BP")));

        assertThat(quote.monthly()).hasToString("16800.00");
        assertThat(quote.plan().sessions(200).listed())
                .containsExactly(
                        Map.of("BP", 10),
                        Map.of("BP", 9, "AA_AAA", 1),
                        Map.of("BP", 8, "AA_AAA", 2),
                        Map.of("BP", 7, "AA_AAA", 3),
                        Map.of("BP", 6, "AA_AAA", 4),
                        Map.of("BP", 5, "AA_AAA", 5));
    }

    @Test // PRC-2: example 3
    void threePeopleWithThreeConfigurationsOpenAtOnceNeedNineConnections() {
        var quote = quote(atTheSameTime(people(3, "BP", "ZUP", "DO_KORP")));

        assertThat(quote.monthly()).hasToString("16350.00");
        assertThat(quote.connections()).isEqualTo(9);
    }

    @Test // PRC-2: example 4a
    void housingAndAccountingAtTheSameTime() {
        var quote = quote(atTheSameTime(people(2, "ZHKH", "BP"), people(1, "BP")));

        assertThat(quote.monthly()).hasToString("6750.00");
        assertThat(quote.connections()).isEqualTo(5);
    }

    @Test // PRC-2, PRC-8: example 4b
    void housingAndAccountingAlternatelyAllowsExactlyThreeCombinations() {
        var quote = quote(alternately(people(2, "ZHKH", "BP"), people(1, "BP")));

        assertThat(quote.monthly()).hasToString("4290.00");
        var sessions = quote.plan().sessions(200);
        assertThat(sessions.listed())
                .containsExactly(Map.of("BP", 3), Map.of("BP", 2, "ZHKH", 1), Map.of("BP", 1, "ZHKH", 2));
        assertThat(sessions.total()).isEqualTo(3);
    }

    @Test // PRC-4, PRC-5: ten are included, two more cost 2 × 50
    void infobasesBeyondTenCostExtra() {
        assertThat(extrasOnly(new Extras(10, 0, 0, false, 0, false, false))).isEqualTo("0.00");
        assertThat(extrasOnly(new Extras(12, 0, 0, false, 0, false, false))).isEqualTo("100.00");
    }

    @Test // PRC-4, PRC-5: 31 GB and 40 GB begin one ten, 41 GB two; the pools do not help each other
    void eachPoolOfDiskIsRoundedUpByItself() {
        assertThat(extrasOnly(new Extras(0, 30, 20, false, 0, false, false))).isEqualTo("0.00");
        assertThat(extrasOnly(new Extras(0, 31, 0, false, 0, false, false))).isEqualTo("150.00");
        assertThat(extrasOnly(new Extras(0, 40, 0, false, 0, false, false))).isEqualTo("150.00");
        assertThat(extrasOnly(new Extras(0, 41, 0, false, 0, false, false))).isEqualTo("300.00");
        assertThat(extrasOnly(new Extras(0, 31, 21, false, 0, false, false))).isEqualTo("300.00");
    }

    @Test // PRC-5, PRC-6: 1000 terminal + 3 × 1000 publications + 1000 exchange + 4 × 300 premium
    void terminalIsPaidPerAccountPublicationsEachAndPremiumPerConnection() {
        var wanted = new RentParameters(
                UseMode.ALTERNATELY, List.of(people(4, "BP")), new Extras(0, 0, 0, true, 3, true, true));

        var quote = quote(wanted);

        assertThat(quote.monthly()).hasToString("11120.00"); // 4920 + 1000 + 3000 + 1000 + 1200
        assertThat(quote.lines())
                .extracting(line -> line.item().code() + "×" + line.quantity())
                .containsExactly("BP×4", "TERMINAL_ACCESS×1", "PUBLICATION×3", "EXCHANGE_SERVER×1", "PREMIUM×4");
    }

    @Test // SVC-2
    void moreGigabytesAreSoldAndALargerServiceIsHintedAt() {
        var quote = quote(bp(new Extras(0, 45, 25, false, 0, false, false)));

        assertThat(quote.hints())
                .containsExactly(
                        new Hint.ExtraDisk(Extra.DISK_INFOBASES, 45, 30, 20),
                        new Hint.ExtraDisk(Extra.DISK_FILES, 25, 20, 10),
                        new Hint.LargerServiceMayFit(CloudService.HOSTING, 30));
    }

    @Test // SVC-2
    void thirtyConnectionsAreRentedAndMoreAreRefusedNamingTheServiceThatFits() {
        assertThat(quote(alternately(people(30, "BP"))).monthly()).hasToString("36900.00");

        assertThat(recommended(alternately(people(31, "BP")))).isEqualTo(CloudService.HOSTING);
        assertThat(recommended(alternately(people(60, "BP")))).isEqualTo(CloudService.HOSTING);
        assertThat(recommended(alternately(people(61, "BP")))).isEqualTo(CloudService.CORPORATE);
        assertThat(recommended(atTheSameTime(people(11, "BP", "ZUP", "DO_KORP"))))
                .isEqualTo(CloudService.HOSTING);
        assertThat(recommended(atTheSameTime(people(Integer.MAX_VALUE, "BP", "ZUP"), people(9, "BP"))))
                .isEqualTo(CloudService.CORPORATE);
    }

    private static CloudService recommended(RentParameters wanted) {
        try {
            throw new AssertionError("priced: " + quote(wanted).monthly());
        } catch (PricingRefusal.ServiceLimitExceeded e) {
            assertThat(e.code()).isEqualTo("service_limit_exceeded");
            assertThat(e.properties()).containsKeys("recommendedService", "questionnaire");
            return e.recommended();
        }
    }

    @Test // PRC-3
    void anUnknownConfigurationIsRefusedNamingTheKnownOnes() {
        assertThatThrownBy(() -> quote(alternately(people(1, "XXX"))))
                .isInstanceOfSatisfying(
                        PricingRefusal.ConfigurationUnknown.class,
                        refusal -> assertThat(refusal.details())
                                .containsEntry("known", "BP, ZUP, ZHKH, AA_AAA, DO_KORP, UT, UNF, KA, ROZNITSA"));
    }

    @Test // PRC-8: at most 30 connections × 9 configurations, listed and counted at once
    void theListOfCombinationsIsBoundedAndTheirNumberIsExact() {
        var everything = new String[] {"BP", "ZUP", "ZHKH", "AA_AAA", "DO_KORP", "UT", "UNF", "KA", "ROZNITSA"};

        var sessions = quote(alternately(people(30, everything))).plan().sessions(200);

        assertThat(sessions.listed()).hasSize(200).doesNotHaveDuplicates();
        assertThat(sessions.total()).isEqualTo(48_903_492); // 30 connections over 9 configurations: C(38, 8)
    }
}
