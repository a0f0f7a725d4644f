package io.partnercloud.billing.pricing.price;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.BillingScenario;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.Tokens;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class QuoteApiIT extends BillingScenario {
    @Autowired
    private PriceLists priceLists;

    private Answer quote(String body) {
        return api.anonymous().post("/api/public/quotes", body);
    }

    @Test // PRC-3, PRC-5, PRC-7
    void theMigratedPriceListIsTheOneTheRulesAreTestedWith() {
        var migrated = transaction.execute(_ -> priceLists.require("UNIFIED", LocalDate.parse("2021-01-01")));

        assertThat(migrated.items())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("name", "letterName", "consultations")
                .containsExactlyElementsOf(UnifiedPrices.unified().items());
        assertThat(migrated.items()) // CLI-7
                .filteredOn(PriceItem::consultations)
                .extracting(PriceItem::code)
                .containsExactly("BP", "ZUP", "UT", "UNF", "KA", "ROZNITSA");
    }

    @Test // PRC-8
    void everybodyMayAskForAPrice() {
        var answer = quote("""
                        {"tariff":"UNIFIED","on":"2026-11-23","mode":"ALTERNATELY",
                         "people":[{"count":2,"configurations":["ZUP","BP"]},{"count":1,"configurations":["BP"]}],
                         "extras":{"infobases":12,"infobaseGb":45,"fileGb":20,"terminalAccess":false,
                                   "publishedInfobases":0,"exchangeServer":false,"premium":false}}""").expect(200);

        assertThat(answer.text("/monthly")).isEqualTo("4290.00"); // 3890 + 2 × 50 + 2 × 150
        assertThat(answer.text("/lines/0/code")).isEqualTo("ZUP");
        assertThat(answer.text("/lines/0/quantity")).isEqualTo("2");
        assertThat(answer.text("/lines/0/unitPrice")).isEqualTo("1330.00");
        assertThat(answer.text("/lines/0/amount")).isEqualTo("2660.00");
        assertThat(answer.text("/connections")).isEqualTo("3");
        assertThat(answer.json().at("/allowedSessions").toString())
                .isEqualTo("[{\"BP\":3},{\"BP\":2,\"ZUP\":1},{\"BP\":1,\"ZUP\":2}]");
        assertThat(answer.text("/allowedSessionsTotal")).isEqualTo("3");
        assertThat(answer.json()
                        .at("/hints")
                        .valueStream()
                        .map(hint -> hint.get("code").asString()))
                .containsExactly("extra_disk_infobases", "larger_service_may_fit");
    }

    @Test // PRC-8
    void aPartnerAsksForAPriceTheSameWay() {
        var answer = api.as(Tokens.partner(partner)).post("/api/partner/quotes", THREE_CONNECTIONS);

        assertThat(answer.expect(200).text("/monthly")).isEqualTo("3890.00");
        assertThat(answer.json().at("/hints")).isEmpty();
    }

    @Test // SVC-2
    void moreThanTheServiceTakesIsRefusedInTheCallersLanguage() {
        var body = """
                {"mode":"AT_THE_SAME_TIME","people":[{"count":1000000,"configurations":["BP","ZUP","UT"]}]}""";
        var answer = api.anonymous().withHeader("Accept-Language", "ru").post("/api/public/quotes", body);

        assertThat(answer.expect(422).code()).isEqualTo("service_limit_exceeded");
        assertThat(answer.text("/recommendedService")).isEqualTo("CORPORATE");
        assertThat(answer.text("/questionnaire")).endsWith("/questionnaire?service=CORPORATE");
        assertThat(answer.text("/detail"))
                .contains("3000000")
                .contains("CORPORATE")
                .doesNotContain("{");
        assertThat(answer.text("/title")).isEqualTo("Слишком много подключений для этого сервиса");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"mode\":\"ALTERNATELY\",\"people\":[]}",
                "{\"mode\":\"SOMETIMES\",\"people\":[{\"count\":1,\"configurations\":[\"BP\"]}]}",
                "{\"mode\":\"ALTERNATELY\",\"people\":[{\"count\":0,\"configurations\":[\"BP\"]}]}",
                "{\"mode\":\"ALTERNATELY\",\"people\":[{\"count\":1,\"configurations\":[]}]}",
                "{\"mode\":\"ALTERNATELY\",\"people\":[{\"count\":1,\"configurations\":[null]}]}",
                "{\"mode\":\"ALTERNATELY\",\"people\":[null]}",
                "{\"mode\":\"ALTERNATELY\",\"people\":[{\"count\":\"1\",\"configurations\":[\"BP\"]}]}",
                "{\"mode\":\"ALTERNATELY\",\"people\":[{\"count\":1,\"configurations\":[\"BP\"]}],\"extras\":{\"fileGb\":-1}}",
                "{\"mode\":\"ALTERNATELY\",\"people\":[{\"count\":1,\"configurations\":[\"BP\"]}],\"unknown\":1}",
            })
    void whatIsNotARequestForAPriceIsRefused(String body) {
        assertThat(quote(body).expect(400).code()).isEqualTo("invalid_request");
    }

    @Test
    void theSameConfigurationNamedTwiceCountsOnce() {
        var answer =
                quote("{\"mode\":\"AT_THE_SAME_TIME\",\"people\":[{\"count\":1,\"configurations\":[\"BP\",\"BP\"]}]}");

        assertThat(answer.expect(200).text("/monthly")).isEqualTo("1230.00");
    }

    @Test // PRC-3
    void anUnknownConfigurationOrTariffIsRefused() {
        assertThat(quote("{\"mode\":\"ALTERNATELY\",\"people\":[{\"count\":1,\"configurations\":[\"XX\"]}]}")
                        .expect(422)
                        .code())
                .isEqualTo("configuration_unknown");
        assertThat(quote(
                                "{\"tariff\":\"OLD\",\"mode\":\"ALTERNATELY\",\"people\":[{\"count\":1,\"configurations\":[\"BP\"]}]}")
                        .expect(422)
                        .code())
                .isEqualTo("price_list_unknown");
        assertThat(quote(
                                "{\"on\":\"2020-12-31\",\"mode\":\"ALTERNATELY\",\"people\":[{\"count\":1,\"configurations\":[\"BP\"]}]}")
                        .expect(422)
                        .code())
                .isEqualTo("price_list_unknown");
    }

    @Test // the list itself is not there
    void aPriceListThatThereIsNotIsNotFound() {
        assertThat(api.anonymous()
                        .get("/api/public/price-lists/current?tariff=OLD")
                        .expect(404)
                        .code())
                .isEqualTo("price_list_unknown");
    }

    @Test // PRC-3, PRC-7
    void thePriceListIsReadByEverybodyAndNotSentTwice() {
        var list = api.anonymous()
                .get("/api/public/price-lists/current?tariff=UNIFIED&at=2026-11-23")
                .expect(200);

        var items = list.json().at("/items");
        assertThat(items.get(0).toString()).contains("\"code\":\"BP\"", "\"kind\":\"CONFIGURATION\"", "\"unit\":");
        assertThat(items.valueStream().map(item -> Money.of(item.get("price").asString())))
                .contains(Money.of("1230.00"), Money.of("2890.00"), Money.of("50.00"));
        var etag = list.header("ETag").orElseThrow();
        api.anonymous()
                .withHeader("If-None-Match", etag)
                .get("/api/public/price-lists/current?tariff=UNIFIED&at=2026-11-23")
                .expect(304);
    }

    @Test
    void withoutATokenNothingElseIsPriced() {
        assertThat(api.anonymous()
                        .post("/api/partner/quotes", THREE_CONNECTIONS)
                        .expect(401)
                        .code())
                .isEqualTo("unauthorized");
        assertThat(api.as(Tokens.expired(partner))
                        .post("/api/partner/quotes", THREE_CONNECTIONS)
                        .status())
                .isEqualTo(401);
    }
}
