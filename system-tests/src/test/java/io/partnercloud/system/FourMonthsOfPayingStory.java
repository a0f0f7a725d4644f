package io.partnercloud.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Four months of a client that pays late, in parts and too much, changes up and down and pays afterwards in the end, beside
 * one that stops paying. Every date and amount is worked out by hand.
 */
@Order(1)
class FourMonthsOfPayingStory extends Story {
    private static final Map<String, Object> TWO_ZUP_ONE_BP = connections(2, false); // 3 890.00
    private static final Map<String, Object> THREE_ZUP_ONE_BP = connections(3, false); // 5 220.00
    private static final Map<String, Object> ONE_ZUP_ONE_BP = connections(1, false); // 2 560.00
    private static final Map<String, Object> ONE_ZUP_ONE_BP_PREMIUM = connections(1, true); // 3 160.00

    private static Map<String, Object> connections(int zup, boolean premium) {
        return Map.of(
                "mode",
                "ALTERNATELY",
                "people",
                List.of(
                        Map.of("count", zup, "configurations", List.of("ZUP", "BP")),
                        Map.of("count", 1, "configurations", List.of("BP"))),
                "extras",
                Map.of("premium", premium));
    }

    @Test // INV-2…4, INV-7, INV-11, CHG-2, CHG-3, BLK-1, BLK-2, RWD-2, CLI-1
    void aClientPaysForFourMonthsAndAnotherOneStops() {
        moveTo(LocalDate.parse("2026-10-05"));
        var email = freshEmail("romashka");
        var romashka = provisionedTrial("ООО «Ромашка»", Inn.fresh(), email);
        var lopuhEmail = freshEmail("lopuh");
        var lopuh = provisionedTrial("ООО «Лопух»", Inn.fresh(), lopuhEmail);

        october(romashka, email, lopuh);
        november(romashka, lopuh, lopuhEmail);
        december(romashka, email, lopuh, lopuhEmail);
        january(romashka);
    }

    private void october(String romashka, String email, String lopuh) {
        // 5–31.10: 2660.00 × 27/31 = 2316.77, 1230.00 × 27/31 = 1071.29
        var first = askFor(romashka, TWO_ZUP_ONE_BP);
        assertThat(first.text("/total")).isEqualTo("3388.06");
        assertThat(first.text("/periods/0/to")).isEqualTo("2026-10-31");
        var firstOfLopuh = askFor(lopuh, ONE_ZUP_ONE_BP);
        assertThat(firstOfLopuh.text("/total")).isEqualTo("2229.68"); // 1158.39 + 1071.29
        pay(first.text("/number"), "3388.06");
        pay(firstOfLopuh.text("/number"), "2229.68");
        eventually(() -> assertThat(client(romashka).text("/status")).isEqualTo("PAID"));
        assertThat(client(romashka).text("/paidThrough")).isEqualTo("2026-10-31");

        moveTo(LocalDate.parse("2026-10-11"));
        var up = change(romashka, THREE_ZUP_ONE_BP); // 1330.00 × 21/31
        assertThat(up.text("/difference")).isEqualTo("900.97");
        pay(up.text("/surcharge"), "900.97");

        moveTo(LocalDate.parse("2026-10-20"));
        assertThat(open(romashka)).containsExactly("5220.00 due 2026-10-27");
        assertThat(open(lopuh)).containsExactly("2560.00 due 2026-10-27");
        letterTo(email, "5\u00a0220,00");

        moveTo(LocalDate.parse("2026-10-25"));
        payOldest(romashka, "2000.00");
        assertThat(balance(romashka)).isEqualTo("advance 0.00, debt 3220.00");
    }

    private void november(String romashka, String lopuh, String lopuhEmail) {
        moveTo(LocalDate.parse("2026-10-31"));
        assertThat(client(romashka).text("/status")).isEqualTo("PAID");
        moveTo(LocalDate.parse("2026-11-01")); // past the 31st and past the 27th
        eventually(() -> assertThat(client(romashka).text("/status")).isEqualTo("BLOCKED"));
        eventually(() -> assertThat(client(lopuh).text("/status")).isEqualTo("BLOCKED"));
        letterTo(lopuhEmail, "Доступ приостановлен");

        moveTo(LocalDate.parse("2026-11-03"));
        payOldest(romashka, "4000.00"); // 780.00 too much
        eventually(() -> assertThat(client(romashka).text("/status")).isEqualTo("PAID"));
        assertThat(balance(romashka)).isEqualTo("advance 780.00, debt 0.00");

        moveTo(LocalDate.parse("2026-11-10"));
        var down = change(romashka, ONE_ZUP_ONE_BP); // from the 11th: 2660.00 × 20/30
        assertThat(down.text("/difference")).isEqualTo("-1773.33");
        assertThat(balance(romashka)).isEqualTo("advance 2553.33, debt 0.00");

        moveTo(LocalDate.parse("2026-11-20"));
        assertThat(open(romashka)).containsExactly("6.67 due 2026-11-27"); // 2560.00 − 2553.33
        moveTo(LocalDate.parse("2026-11-23"));
        payOldest(romashka, "6.67");
        eventually(() -> assertThat(client(romashka).text("/paidThrough")).isEqualTo("2026-12-31"));
    }

    private void december(String romashka, String email, String lopuh, String lopuhEmail) {
        moveTo(LocalDate.parse("2026-12-10"));
        var premium = change(romashka, ONE_ZUP_ONE_BP_PREMIUM); // 600.00 × 22/31
        assertThat(premium.text("/difference")).isEqualTo("425.81");
        pay(premium.text("/surcharge"), "425.81");
        operator()
                .put(
                        "/api/admin/subscriptions/" + romashka + "/billing-mode",
                        Map.of("mode", "POSTPAID", "reason", "доп. соглашение № 1"))
                .expect(200);

        moveTo(LocalDate.parse("2026-12-20"));
        assertThat(open(romashka)).isEmpty();
        letterTo(lopuhEmail, "31 декабря 2026"); // 14 days before the deletion: 60 days after 01.11
        assertThat(client(lopuh).text("/status")).isEqualTo("BLOCKED");
        moveTo(LocalDate.parse("2026-12-31"));
        eventually(() -> assertThat(client(lopuh).text("/status")).isEqualTo("DELETED"));
        assertThat(open(lopuh)).isEmpty();
        letterTo(email, "425,81");
    }

    private void january(String romashka) {
        moveTo(LocalDate.parse("2027-01-20"));
        assertThat(open(romashka)).isEmpty();
        assertThat(client(romashka).text("/status")).isEqualTo("PAID");
        moveTo(LocalDate.parse("2027-02-01"));
        assertThat(open(romashka)).containsExactly("3160.00 due 2027-02-15");
        payOldest(romashka, "3160.00");
        assertThat(balance(romashka)).isEqualTo("advance 0.00, debt 0.00");
        eventually(() -> assertThat(client(romashka).text("/paidThrough")).isEqualTo("2027-01-31"));

        // 10 % of each line of each use of money: 231.68 + 107.13, 90.10, 152.87 + 47.13, 246.13 + 75.87, −177.33 for
        // the
        // credit, 132.65 + 122.68 from the advance, 0.35 + 0.32, 42.58, 133.00 + 123.00 + 60.00 = 1388.16
        eventually(() -> assertThat(sumOf(rewards(romashka, "amount"))).isEqualTo("1388.16"));
        assertThat(rewards(romashka, "amount")).hasSize(16);
        // what was earned on is what came: 3388.06 + 900.97 + 2000.00 + 4000.00 + 6.67 + 425.81 + 3160.00
        assertThat(sumOf(rewards(romashka, "base"))).isEqualTo("13881.51");
    }

    private static String sumOf(List<String> amounts) {
        return amounts.stream()
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .toPlainString();
    }

    /** Uses the oldest open invoice's number. */
    private static void payOldest(String login, String amount) {
        pay(openOf(login).get(0).path("invoice").asString(), amount);
    }

    private static JsonNode openOf(String login) {
        return operator()
                .get("/api/admin/subscriptions/" + login + "/balance")
                .expect(200)
                .json()
                .at("/open");
    }

    /** Once billing has heard of the client. */
    private static Answer askFor(String login, Map<String, Object> parameters) {
        eventually(() ->
                partner().get("/api/partner/clients/" + login + "/balance").expect(200));
        return partner()
                .post("/api/partner/clients/" + login + "/invoices", Map.of("months", 1, "parameters", parameters))
                .expect(201);
    }

    /** Preview and confirmation. */
    private static Answer change(String login, Map<String, Object> parameters) {
        var path = "/api/partner/clients/" + login + "/subscription-changes";
        var preview = partner()
                .post(path + "?preview=true", Map.of("parameters", parameters))
                .expect(200);
        return partner()
                .post(path, Map.of("parameters", parameters, "preview", preview.text("/preview")))
                .expect(201);
    }

    private static void pay(String invoice, String amount) {
        operator()
                .post(
                        "/api/admin/payments",
                        Map.of("invoice", invoice, "amount", amount, "reference", "п/п " + UUID.randomUUID()))
                .expect(201);
    }

    private static List<String> open(String login) {
        var open = new ArrayList<String>();
        for (JsonNode invoice : openOf(login)) {
            open.add(invoice.path("amount").asString() + " due "
                    + invoice.path("dueOn").asString());
        }
        return open;
    }

    private static String balance(String login) {
        var balance =
                operator().get("/api/admin/subscriptions/" + login + "/balance").expect(200);
        return "advance " + balance.text("/advance") + ", debt " + balance.text("/debt");
    }
}
