package io.partnercloud.billing.pricing.price;

import static io.partnercloud.billing.pricing.price.UnifiedPrices.LIMITS;
import static io.partnercloud.billing.pricing.price.UnifiedPrices.people;
import static io.partnercloud.billing.pricing.price.UnifiedPrices.unified;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.partnercloud.billing.pricing.price.jdbc.ParametersJson;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CountedPricesTests {
    private static final PriceList PBX = new PriceList(
            new UUID(0, 3),
            CloudService.PBX,
            "PBX",
            LocalDate.parse("2021-01-01"),
            List.of(counted("PBX_LINE", PriceUnit.CONNECTION, 350), counted("PBX_NUMBER", PriceUnit.NUMBER, 290)));

    private static PriceItem counted(String code, PriceUnit unit, long price) {
        return new PriceItem(code, code, ItemKind.COUNTED, unit, Money.rubles(price), 0, 1, VatTreatment.RATE_IN_FORCE);
    }

    private static CountedParameters of(Map<String, Integer> items) {
        return CountedParameters.of(items);
    }

    @Test // SVC-1
    void eachCountedItemCostsItsPriceTimesItsCount() {
        var price = PBX.price(of(Map.of("PBX_LINE", 3, "PBX_NUMBER", 2)), LIMITS);

        assertThat(price.service()).isEqualTo(CloudService.PBX);
        assertThat(price.monthly()).isEqualTo(Money.of("1630.00")); // 3 × 350 + 2 × 290
        assertThat(price.lines()).extracting(line -> line.item().code()).containsExactly("PBX_LINE", "PBX_NUMBER");
    }

    @Test // SVC-2
    void onlyWhatCountsConnectionsIsLimited() {
        assertThat(PBX.price(of(Map.of("PBX_LINE", 30, "PBX_NUMBER", 100)), LIMITS)
                        .monthly())
                .isEqualTo(Money.of("39500.00")); // 30 × 350 + 100 × 290

        assertThatThrownBy(() -> PBX.price(of(Map.of("PBX_LINE", 31)), LIMITS))
                .isInstanceOfSatisfying(
                        PricingRefusal.ServiceLimitExceeded.class,
                        refusal -> assertThat(refusal.recommended()).isEqualTo(CloudService.HOSTING));
    }

    @Test
    void whatAnotherServiceSellsIsNotPriced() {
        assertThatThrownBy(() -> PBX.price(of(Map.of("CASH_DESK_UNIT", 1)), LIMITS))
                .isInstanceOf(PricingRefusal.ItemUnknown.class);
        assertThatThrownBy(() -> unified().price(of(Map.of("BP", 1)), LIMITS))
                .isInstanceOf(PricingRefusal.ItemUnknown.class);
        assertThatThrownBy(() -> PBX.price(UnifiedPrices.alternately(people(1, "BP")), LIMITS))
                .isInstanceOf(PricingRefusal.ConfigurationUnknown.class);
    }

    @Test // SVC-3
    void anIndividualPriceIsWhatWasAgreedOn() {
        var agreed = new IndividualParameters(
                "Сервер 8 ядер, 64 ГБ, 45 пользователей", Money.of("78500.00"), VatTreatment.RATE_IN_FORCE);

        var price = agreed.price(CloudService.HOSTING);

        assertThat(price.monthly()).isEqualTo(Money.of("78500.00"));
        assertThat(price.priceList()).isNull();
        assertThat(price.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.item().name()).startsWith("Сервер"));
    }

    @Test
    void ordersOfEveryServiceAreReadAsTheyWereWritten() {
        var rent = UnifiedPrices.alternately(people(2, "ZUP", "BP"));
        var desk = of(Map.of("CASH_DESK_UNIT", 2));
        var hosting = new IndividualParameters("Сервер", Money.of("1.00"), VatTreatment.WITHOUT_VAT);

        assertThat(ParametersJson.read(CloudService.RENT, ParametersJson.write(rent)))
                .isEqualTo(rent);
        assertThat(ParametersJson.read(CloudService.CASH_DESK, ParametersJson.write(desk)))
                .isEqualTo(desk);
        assertThat(ParametersJson.read(CloudService.HOSTING, ParametersJson.write(hosting)))
                .isEqualTo(hosting);
    }

    @Test // rows that were written when there was only RENT
    void anOldOrderIsStillReadable() {
        var old = """
                {"mode":"ALTERNATELY","people":[{"count":1,"configurations":["BP"]}],
                 "extras":{"infobases":0,"infobaseGb":0,"fileGb":0,"terminalAccess":false,"publishedInfobases":0,
                           "exchangeServer":false,"premium":true}}""";

        assertThat(ParametersJson.read(CloudService.RENT, old).premium()).isTrue();
    }
}
