package io.partnercloud.billing.pricing.pricelist;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.BillingScenario;
import io.partnercloud.billing.base.client.Client;
import io.partnercloud.contracts.billing.PriceListPublished;
import io.partnercloud.contracts.billing.PriceListPublished.Product;
import io.partnercloud.contracts.billing.PriceListPublished.Product.Kind;
import io.partnercloud.contracts.billing.PriceListWithdrawn;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.Tokens;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** PRC-7 with a tariff of its own: since 01.01.2026 БП costs 1 000.00 and ЗУП 1 300.00. */
class PriceListApiIT extends BillingScenario {
    @Autowired
    private PriceListBook book;

    private static final String OLD = items("1000.00", "1300.00");
    private static final String NEW = items("1100.00", "1250.00");
    private static final String BP = "[{\"count\":1,\"configurations\":[\"BP\"]}]";

    private String tariff;

    @BeforeEach
    void aTariffWithAPriceList() {
        tariff = "T"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 12).toUpperCase(Locale.ROOT);
        database.asSuperuser()
                .sql("insert into tariffs (code, service, name) values (:code, 'RENT', 'Проба')")
                .param("code", tariff)
                .update();
        clock.set("2025-12-01");
        publish("2026-01-01", OLD).expect(201);
        clock.set("2026-10-20");
    }

    private static String items(String bp, String zup) {
        return """
                [{"code":"BP","name":"Бухгалтерия","kind":"CONFIGURATION","unit":"CONNECTION","price":"%s"},
                 {"code":"ZUP","name":"Зарплата","kind":"CONFIGURATION","unit":"CONNECTION","price":"%s"}]""".formatted(bp, zup);
    }

    private Answer publish(String effectiveOn, String items) {
        return api.as(Tokens.operator()).post("/api/admin/price-lists", body(effectiveOn, items));
    }

    private Answer effect(String effectiveOn, String items) {
        return api.as(Tokens.operator()).post("/api/admin/price-lists?preview=true", body(effectiveOn, items));
    }

    private String body(String effectiveOn, String items) {
        return "{\"tariff\":\"%s\",\"effectiveOn\":\"%s\",\"items\":%s,\"reason\":\"индексация\"}"
                .formatted(tariff, effectiveOn, items);
    }

    private String wish(String mode, String people) {
        return "{\"tariff\":\"%s\",\"mode\":\"%s\",\"people\":%s}".formatted(tariff, mode, people);
    }

    private Client paying(int months, String mode, String people) {
        var client = client();
        var invoice = askForInvoice(client, months, wish(mode, people)).expect(201);
        pay(invoice.text("/number"), invoice.text("/total")).expect(201);
        return client;
    }

    private String path(String effectiveOn) {
        return "/api/admin/price-lists/" + tariff + "/" + effectiveOn;
    }

    @Test // PRC-7: 20.–31.10. is 12/31 of 1 000.00 = 387.10, November and December 1 000.00 each, at the prices of
    // 20.10.
    void whatIsInvoicedKeepsItsPricesAndTheNextInvoiceHasThoseOfItsStart() {
        var ahead = client();
        var invoice = askForInvoice(ahead, 2, wish("ALTERNATELY", BP)).expect(201);
        var monthly = paying(1, "ALTERNATELY", BP);

        publish("2026-12-01", NEW).expect(201);

        assertThat(invoice(invoice.text("/number")).text("/total")).isEqualTo("2387.10");
        pay(invoice.text("/number"), "2387.10").expect(201);
        run("issue-monthly-invoices", "2026-11-20");
        var december = invoice(invoicesOf(monthly, "ISSUED").getFirst());
        assertThat(december.text("/periods/0/from")).isEqualTo("2026-12-01");
        assertThat(december.text("/total")).isEqualTo("1100.00");
        assertThat(invoicesOf(ahead, "ISSUED")).isEmpty();
        run("issue-monthly-invoices", "2026-12-20");
        var january = invoice(invoicesOf(ahead, "ISSUED").getFirst());
        assertThat(january.text("/total")).isEqualTo("1100.00");
        assertThat(invoice(invoice.text("/number")).text("/total")).isEqualTo("2387.10");
    }

    @Test // INV-14: the exemption hangs on the entry in the register
    void whyAnItemIsExemptStandsInTheListAndOnItsInvoices() {
        publish("2026-10-21", """
                        [{"code":"BP","name":"Бухгалтерия","kind":"CONFIGURATION","unit":"CONNECTION","price":"1000.00",
                          "exemption":{"ground":"пп. 26 п. 2 ст. 149 НК РФ","registerEntry":"318","registeredOn":"2016-02-29"}},
                         {"code":"ZUP","name":"Зарплата","kind":"CONFIGURATION","unit":"CONNECTION","price":"1300.00"}]""").expect(201);
        clock.set("2026-10-21");

        var invoice = askForInvoice(client(), 1, wish("ALTERNATELY", BP)).expect(201);

        assertThat(invoice.text("/lines/0/vatGround"))
                .isEqualTo("пп. 26 п. 2 ст. 149 НК РФ, реестр российского ПО № 318 от 29.02.2016");
        assertThat(invoice.json().at("/lines/0").has("vatRate")).isFalse();
        assertThat(invoice.text("/lines/0/vatAmount")).isEqualTo("0.00");
    }

    @Test // ORG-3
    void whatProductsAreCalledIsToldWithTheListAndTakenBackWithIt() {
        publish("2027-05-01", """
                        [{"code":"BP","name":"Программа «Бухгалтерия»","letterName":"Бухгалтерия","consultations":true,
                          "kind":"CONFIGURATION","unit":"CONNECTION","price":"1000.00"},
                         {"code":"ZUP","name":"Зарплата","kind":"CONFIGURATION","unit":"CONNECTION","price":"1300.00"}]""").expect(201);
        api.as(Tokens.operator())
                .post(path("2027-05-01") + "/withdrawal", "{\"reason\":\"ошибка\"}")
                .expect(204);

        assertThat(events.published(PriceListPublished.class))
                .filteredOn(list -> list.tariff().equals(tariff))
                .last()
                .isEqualTo(new PriceListPublished(
                        tariff,
                        CloudService.RENT,
                        LocalDate.of(2027, 5, 1),
                        List.of(
                                new Product("BP", Kind.CONFIGURATION, "Программа «Бухгалтерия»", "Бухгалтерия", true),
                                new Product("ZUP", Kind.CONFIGURATION, "Зарплата", "Зарплата", false))));
        assertThat(events.published(PriceListWithdrawn.class))
                .contains(new PriceListWithdrawn(tariff, LocalDate.of(2027, 5, 1)));
    }

    @Test // PRC-7
    void aQuoteHasThePricesOfItsDay() {
        publish("2026-12-01", NEW).expect(201);

        for (var day : new String[] {"2026-10-20 1000.00", "2026-11-30 1000.00", "2026-12-01 1100.00"}) {
            var body = wish("ALTERNATELY", BP)
                    .replace("{\"tariff\"", "{\"on\":\"" + day.substring(0, 10) + "\",\"tariff\"");
            assertThat(api.anonymous()
                            .post("/api/public/quotes", body)
                            .expect(200)
                            .text("/monthly"))
                    .isEqualTo(day.substring(11));
        }
        clock.set("2026-12-01");
        assertThat(api.as(Tokens.client(UUID.randomUUID()))
                        .post("/api/client/quotes", wish("ALTERNATELY", BP))
                        .expect(200)
                        .text("/monthly"))
                .isEqualTo("1100.00");
    }

    @Test // PRC-7
    void thePreviewSaysWhomThePricesAffectAndChangesNothing() {
        var first = paying(1, "ALTERNATELY", BP); // 1 000.00 -> 1 100.00
        paying(1, "ALTERNATELY", BP); // the same
        var two =
                paying(1, "ALTERNATELY", "[{\"count\":2,\"configurations\":[\"ZUP\",\"BP\"]}]"); // 2 600.00 -> 2 500.00
        var both = paying(
                1, "AT_THE_SAME_TIME", "[{\"count\":1,\"configurations\":[\"ZUP\",\"BP\"]}]"); // 2 300.00 -> 2 350.00
        askForInvoice(client(), 1, wish("ALTERNATELY", BP)).expect(201); // has not paid: not a subscriber

        var effect = effect("2026-12-01", NEW).expect(200);

        assertThat(effect.text("/subscriptions")).isEqualTo("4");
        assertThat(effect.text("/affected")).isEqualTo("4");
        assertThat(effect.text("/dearer")).isEqualTo("3");
        assertThat(effect.text("/cheaper")).isEqualTo("1");
        assertThat(effect.text("/unpriced")).isEqualTo("0");
        assertThat(effect.text("/oldMonthly")).isEqualTo("6900.00"); // 2 × 1 000 + 2 600 + 2 300
        assertThat(effect.text("/newMonthly")).isEqualTo("7050.00"); // 2 × 1 100 + 2 500 + 2 350
        assertThat(effect.json().at("/sample")).hasSize(4);
        assertThat(effect.text("/sample/3/client"))
                .isEqualTo(both.login().text()); // the smallest difference comes last
        assertThat(effect.json()
                        .at("/sample")
                        .valueStream()
                        .map(each -> each.get("client").asString()))
                .contains(first.login().text(), two.login().text());
        assertThat(effect.text("/sample/0/from")).isEqualTo("2026-12-01");
        api.as(Tokens.operator()).get(path("2026-12-01")).expect(404);
    }

    @Test // PRC-7: nobody is affected whose next invoice begins under a later list, or costs the same
    void onlyWhoIsInvoicedByTheListIsAffected() {
        paying(3, "ALTERNATELY", BP); // paid through 31.12.2026
        paying(1, "ALTERNATELY", "[{\"count\":1,\"configurations\":[\"ZUP\"]}]");
        publish("2027-01-01", NEW).expect(201);

        var effect = effect("2026-12-01", items("1100.00", "1300.00")).expect(200);

        assertThat(effect.text("/subscriptions")).isEqualTo("1");
        assertThat(effect.text("/affected")).isEqualTo("0");
        assertThat(effect.text("/newMonthly")).isEqualTo("0.00");
        assertThat(effect("2027-01-15", OLD).expect(200).text("/dearer")).isEqualTo("1"); // ZUP 1 250.00 -> 1 300.00
    }

    @ParameterizedTest(name = "from {0} on: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-10-20 | BP CONFIGURATION CONNECTION | 422 | price_list_too_late",
                "2026-01-02 | BP CONFIGURATION CONNECTION | 422 | price_list_too_late",
                "2026-12-01 | BP COUNTED CONNECTION       | 422 | price_item_unfit",
                "2026-12-01 | BP CONFIGURATION GIGABYTE   | 422 | price_item_unfit",
                "2026-12-01 | BP GOODS PIECE              | 422 | price_item_unfit",
                "2026-12-01 | WINDOWS EXTRA ACCOUNT       | 422 | price_item_unfit",
                "2026-12-01 | PREMIUM EXTRA GIGABYTE      | 422 | price_item_unfit",
                "2026-12-01 | bp CONFIGURATION CONNECTION | 400 | invalid_request",
                "2026-12-01 | BP SERVICE CONNECTION       | 400 | invalid_request"
            })
    void whatCannotBeAPriceListIsRefused(String effectiveOn, String item, int status, String code) {
        var words = item.split(" ", -1);
        var items = "[{\"code\":\"%s\",\"name\":\"x\",\"kind\":\"%s\",\"unit\":\"%s\",\"price\":\"1.00\"}]"
                .formatted(words[0], words[1], words[2]);

        assertThat(publish(effectiveOn, items).expect(status).code()).isEqualTo(code);
        assertThat(effect(effectiveOn, items).expect(status).code()).isEqualTo(code);
    }

    @Test
    void pricesTwiceNegativeWithoutAReasonOrOfNoTariffAreRefused() {
        assertThat(publish("2026-12-01", "[" + OLD.substring(1, OLD.length() - 1) + "," + OLD.substring(1))
                        .expect(422)
                        .code())
                .isEqualTo("price_item_twice");
        publish("2026-12-01", items("-1.00", "1.00")).expect(400);
        publish("2026-12-01", items("1.001", "1.00")).expect(400);
        publish("2026-12-01", "[]").expect(400);
        api.as(Tokens.operator())
                .post("/api/admin/price-lists", body("2026-12-01", OLD).replace(",\"reason\":\"индексация\"", ""))
                .expect(400);
        assertThat(api.as(Tokens.operator())
                        .post("/api/admin/price-lists", body("2026-12-01", OLD).replace(tariff, "NONE"))
                        .expect(422)
                        .code())
                .isEqualTo("tariff_unknown");
        publish("2026-12-01", OLD).expect(201);
        assertThat(publish("2026-12-01", NEW).expect(409).code()).isEqualTo("price_list_exists");
    }

    @Test // what paid subscriptions have must stay priced, or the run on the 20th could not invoice them
    void aListThatLacksWhatIsPaidForIsRefused() {
        paying(1, "ALTERNATELY", "[{\"count\":1,\"configurations\":[\"ZUP\"]}]");
        var withoutZup =
                "[{\"code\":\"BP\",\"name\":\"x\",\"kind\":\"CONFIGURATION\",\"unit\":\"CONNECTION\",\"price\":\"1.00\"}]";

        var effect = effect("2026-12-01", withoutZup).expect(200);
        var refused = publish("2026-12-01", withoutZup).expect(422);

        assertThat(effect.text("/unpriced")).isEqualTo("1");
        assertThat(effect.text("/lacking/0")).isEqualTo("ZUP");
        assertThat(refused.code()).isEqualTo("price_list_incomplete");
        assertThat(refused.text("/detail")).contains("ZUP");
    }

    @Test // OPS-1, RFC 9110: If-Match
    void anUnusedListOfTheFutureIsReplacedAndTakenBack() {
        var operator = api.as(Tokens.operator());
        var published = publish("2026-12-01", NEW).expect(201);
        var etag = published.header("ETag").orElseThrow();
        var replacement = "{\"items\":" + items("1150.00", "1300.00") + ",\"reason\":\"опечатка\"}";

        var replaced = operator.withHeader("If-Match", etag)
                .put(path("2026-12-01"), replacement)
                .expect(200);
        operator.withHeader("If-Match", etag)
                .put(path("2026-12-01"), replacement)
                .expect(412);

        assertThat(replaced.text("/items/0/price")).isEqualTo("1150.00");
        assertThat(operator.get(path("2026-12-01")).expect(200).header("ETag")).contains("\"1\"");
        operator.withHeader("If-Match", etag)
                .post(path("2026-12-01") + "/withdrawal", "{\"reason\":\"x\"}")
                .expect(412);
        operator.post(path("2026-12-01") + "/withdrawal", "{}").expect(400);
        operator.post(path("2026-12-01") + "/withdrawal", "{\"reason\":\"передумали\"}")
                .expect(204);
        assertThat(operator.get(path("2026-12-01")).expect(404).code()).isEqualTo("price_list_version_unknown");
        var audit = operator.get("/api/admin/audit?subject=price-list:" + tariff + "/2026-12-01")
                .expect(200);
        assertThat(audit.json()
                        .at("/items")
                        .valueStream()
                        .map(each -> each.get("action").asString()))
                .containsExactlyInAnyOrder("price-list.published", "price-list.replaced", "price-list.withdrawn");
    }

    @Test // PRC-7
    void aListThatIsUsedOrInForceStays() {
        paying(1, "ALTERNATELY", BP);
        publish("2026-12-01", NEW).expect(201);
        run("issue-monthly-invoices", "2026-11-20");
        var operator = api.as(Tokens.operator());
        var replacement = "{\"items\":" + OLD + ",\"reason\":\"x\"}";

        assertThat(operator.put(path("2026-12-01"), replacement).expect(409).code())
                .isEqualTo("price_list_used");
        assertThat(operator.post(path("2026-12-01") + "/withdrawal", "{\"reason\":\"x\"}")
                        .expect(409)
                        .code())
                .isEqualTo("price_list_used");
        assertThat(operator.put(path("2026-01-01"), replacement).expect(422).code())
                .isEqualTo("price_list_too_late");
        assertThat(operator.post(path("2026-01-01") + "/withdrawal", "{\"reason\":\"x\"}")
                        .expect(422)
                        .code())
                .isEqualTo("price_list_too_late");
        assertThat(operator.get(path("2026-12-01")).expect(200).text("/used")).isEqualTo("true");
    }

    @Test // CAB-7
    void theListsOfATariffAreReadPageByPage() {
        publish("2026-12-01", NEW).expect(201);
        publish("2027-01-01", NEW).expect(201);
        clock.set("2026-12-05");
        var operator = api.as(Tokens.operator());

        var page = operator.get("/api/admin/price-lists?tariff=" + tariff + "&size=2")
                .expect(200);
        var last = operator.get("/api/admin/price-lists?tariff=" + tariff + "&size=2&page=1")
                .expect(200);

        assertThat(page.text("/total")).isEqualTo("3");
        assertThat(page.text("/items/0/status")).isEqualTo("FUTURE");
        assertThat(page.text("/items/1/status")).isEqualTo("IN_FORCE");
        assertThat(last.text("/items/0/status")).isEqualTo("PAST");
        assertThat(last.text("/items/0/items")).isEqualTo("2");
        operator.get("/api/admin/price-lists?sort=effectiveOn,desc").expect(200);
        operator.get("/api/admin/price-lists?sort=secret").expect(400);
        assertThat(api.as(Tokens.partner(partner)).get("/api/admin/price-lists").status())
                .isEqualTo(403);
    }

    @Test // PRC-7: the invoice has read the list that is gone before it is written
    void anInvoiceWhoseListIsTakenBackInTheSameMomentIsRefusedAndThenPricedAnew() throws Exception {
        var client = paying(1, "ALTERNATELY", BP);
        publish("2026-12-01", NEW).expect(201);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = transaction.execute(_ -> {
                book.remove(book.lock(tariff, LocalDate.parse("2026-12-01")).list());
                var asking = threads.submit(() -> ask(client));
                Awaitility.await().until(this::anInvoiceWaits);
                return asking;
            });

            assertThat(Objects.requireNonNull(asked).get().expect(409).code()).isEqualTo("prices_withdrawn");
        }
        assertThat(ask(client).expect(201).text("/total")).isEqualTo("1000.00"); // by the list that stays in force
    }

    private Answer ask(Client client) {
        return api.as(Tokens.partner(partner)).post("/api/partner/clients/" + client.login() + "/invoices", "{}");
    }

    private boolean anInvoiceWaits() {
        return database.asSuperuser()
                .sql("select exists (select from pg_stat_activity where wait_event_type = 'Lock'"
                        + " and query ilike 'insert into invoices%')")
                .query(Boolean.class)
                .single();
    }
}
