package io.partnercloud.reward.payout;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.contracts.values.Quarter;
import io.partnercloud.reward.Fixtures;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.Printout;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.Tokens;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A quarter and the next one of partners of every kind; every kopeck worked out by hand. */
@ServiceIT
@DisplayName("RWD-1 to RWD-12: a quarter's story")
class PayoutStoryIT {
    private static final AtomicInteger THREE_DIGITS = new AtomicInteger(870);

    @Autowired
    private ApiClient api;

    @Autowired
    private PayoutScenario scenario;

    @Autowired
    private Ledger ledger;

    @Autowired
    private DueSets dueSets;

    @Autowired
    private MakePayoutSet makePayoutSet;

    @Test
    void everyPartnerGetsWhatItHasEarnedToTheKopeck() {
        var quarter = scenario.openQuarter();
        var general = general(quarter);
        var simplified = simplified(quarter);
        var withoutVat = withoutVat(quarter);
        var entrepreneur = entrepreneur(quarter);
        var hosting = hosting(quarter);
        scenario.close(quarter);
        run(quarter);

        // 608.50, and 22 % of it 133.87; 405.01, and 5 % of it 20.25 (20.2505)
        sums(general, quarter, "608.50", "133.87", "742.37");
        sums(simplified, quarter, "405.01", "20.25", "425.26");
        none(withoutVat, quarter, "THREE_DIGIT_CODE");
        none(entrepreneur, quarter, "CARRIED_OVER");
        none(hosting, quarter, "MANUAL_SERVICES_ONLY");
        says(general, quarter, "608,50", "НДС 22%: 133,87", "742,37", "Семьсот сорок два рубля 37 копеек");
        says(simplified, quarter, "НДС 5%: 20,25", "425,26");
        byHand(hosting, quarter);
        corrected(withoutVat, quarter);
        next(quarter, general, entrepreneur);
    }

    /** Three services, an upgrade, a part payment, and a payment that goes back after its month was closed. */
    private UUID general(Quarter quarter) {
        var partner = partner("{\"RENT\":10,\"PBX\":12.5,\"CASH_DESK\":8}", "GENERAL", null);
        var client = ledger.clientOf(partner, quarter.firstDay());
        var first = quarter.firstDay().plusDays(9);
        ledger.pay(client, first, CloudService.RENT, "3890.00"); // 389.00
        var calls = ledger.pay(client, first, CloudService.PBX, "1029.68"); // 128.71
        ledger.pay(client, first, CloudService.CASH_DESK, "600.05"); // 48.00 (48.004)
        ledger.payAll( // −194.50 + 266.00
                client,
                first.plusDays(5),
                Fixtures.line(CloudService.RENT, "-1945.00"),
                Fixtures.line(CloudService.RENT, "2660.00"));
        var second = first.plusMonths(1);
        scenario.closeMonthBefore(second);
        ledger.payAll( // 1 000.00 of 4 149.33: 4.27 + 1.98 + 64.11 + 29.64 = 100.00
                client,
                second,
                Fixtures.line(CloudService.RENT, "42.74"),
                Fixtures.line(CloudService.RENT, "19.76"),
                Fixtures.line(CloudService.RENT, "641.07"),
                Fixtures.line(CloudService.RENT, "296.43"));
        ledger.reverse(calls, second, Money.of("1029.68")); // −128.71, in the second month
        accrued(partner, "608.50");
        return partner;
    }

    /** Another rate from the middle of the quarter on, and a client that is won by a claim in the second month. */
    private UUID simplified(Quarter quarter) {
        var partner = partner("{\"RENT\":10}", "SIMPLIFIED_5", null);
        var client = ledger.clientOf(partner, quarter.firstDay());
        var won = ledger.client(quarter.firstDay());
        var middle = quarter.firstDay().plusMonths(1).plusDays(14);
        ledger.pay(client, middle.minusDays(1), CloudService.RENT, "2000.05"); // 200.01 (200.005)
        ledger.pay(client, middle.minusDays(1), CloudService.RENT, "777.77"); // 77.78
        ledger.pay(client, middle, CloudService.RENT, "777.77"); // 77.78, and by the amendment 97.22 (97.22125)
        operator()
                .post(
                        "/api/admin/contracts/" + partner + "/amendments",
                        "{\"number\":\"1\",\"from\":\"%s\",\"rates\":{\"RENT\":12.5},\"taxTreatment\":\"SIMPLIFIED_5\"}"
                                .formatted(middle))
                .expect(201);
        ledger.pay(won, middle.minusDays(1), CloudService.RENT, "5000.00"); // nothing: it belongs to nobody
        ledger.attribute(won, partner, middle);
        ledger.pay(won, middle, CloudService.RENT, "240.00"); // 30.00
        accrued(partner, "405.01");
        return partner;
    }

    /** Its code has come with three digits: no documents until an operator has corrected it. */
    private UUID withoutVat(Quarter quarter) {
        var partner = partner("{\"RENT\":7}", "SIMPLIFIED_NO_VAT", Integer.toString(THREE_DIGITS.incrementAndGet()));
        var client = ledger.clientOf(partner, quarter.firstDay());
        ledger.pay(client, quarter.lastDay(), CloudService.RENT, "476.13"); // 33.33 (33.3291)
        return partner;
    }

    /** More went back than came. */
    private UUID entrepreneur(Quarter quarter) {
        var partner = partner("{\"RENT\":10}", "SIMPLIFIED_7", null);
        var client = ledger.clientOf(partner, quarter.firstDay());
        ledger.pay(client, quarter.firstDay().plusMonths(2), CloudService.RENT, "100.00"); // 10.00
        ledger.pay(client, quarter.lastDay(), CloudService.RENT, "-450.00"); // −45.00
        accrued(partner, "-35.00");
        return partner;
    }

    private UUID hosting(Quarter quarter) {
        var partner = partner("{\"HOSTING\":5}", "SIMPLIFIED_NO_VAT", null);
        var client = ledger.clientOf(partner, quarter.firstDay());
        ledger.pay(client, quarter.lastDay(), CloudService.HOSTING, "120000.00"); // 6 000.00
        return partner;
    }

    private void byHand(UUID partner, Quarter quarter) {
        operator()
                .post(
                        "/api/admin/payout-sets",
                        "{\"partner\":\"%s\",\"quarter\":\"%s\",\"reason\":\"Выделенный сервер\"}"
                                .formatted(partner, quarter))
                .expect(201);
        sums(partner, quarter, "6000.00", "0.00", "6000.00");
        says(partner, quarter, "Без налога (НДС)", "6 000,00");
    }

    private void corrected(UUID partner, Quarter quarter) {
        var code = "0" + THREE_DIGITS.get();
        operator()
                .put(
                        "/api/admin/partners/" + partner + "/code",
                        "{\"code\":\"" + code + "\",\"reason\":\"Перенесён из старого учёта\"}")
                .expect(200);
        run(quarter);
        sums(partner, quarter, "33.33", "0.00", "33.33");
    }

    /** What was carried stands in the next set: 100.00 − 35.00 = 65.00, and 7 % of it 4.55. What was paid is not touched. */
    private void next(Quarter quarter, UUID general, UUID entrepreneur) {
        var next = quarter.next();
        var client = ledger.clientOf(entrepreneur, next.firstDay());
        ledger.pay(client, next.firstDay(), CloudService.RENT, "1000.00");
        scenario.close(next);
        run(next);

        sums(entrepreneur, next, "65.00", "4.55", "69.55");
        says(entrepreneur, next, "Перенос за " + quarter.number() + " квартал " + quarter.year(), "−35,00", "65,00");
        none(general, next, "NO_PAID_CLIENTS");
        for (Quarter each : List.of(quarter, next)) {
            var again = operator()
                    .get("/api/admin/payout-sets/recomputation?quarter=" + each)
                    .expect(200);
            assertThat(again.json().at("/different").asInt()).isZero();
        }
    }

    private UUID partner(String rates, String tax, String code) {
        return Fixtures.partner(api, rates, tax, code);
    }

    private void run(Quarter quarter) {
        dueSets.due(quarter, PayoutKind.AUTOMATIC)
                .forEach(partner -> makePayoutSet.make(partner, quarter, PayoutKind.AUTOMATIC));
    }

    private void accrued(UUID partner, String sum) {
        assertThat(as(partner).get("/api/partner/summary").expect(200).text("/rewardAccrued"))
                .isEqualTo(sum);
    }

    private void sums(UUID partner, Quarter quarter, String reward, String vat, String total) {
        var sets =
                as(partner).get("/api/partner/payout-sets?quarter=" + quarter).expect(200);
        assertThat(List.of(sets.text("/items/0/reward"), sets.text("/items/0/vat"), sets.text("/items/0/total")))
                .containsExactly(reward, vat, total);
    }

    private void none(UUID partner, Quarter quarter, String reason) {
        var said = as(partner)
                .get("/api/partner/payout-diagnosis?quarter=" + quarter)
                .expect(200);
        assertThat(said.json().at("/documents").size()).isZero();
        assertThat(said.text("/reasons/0/code")).isEqualTo(reason);
    }

    private void says(UUID partner, Quarter quarter, String... words) {
        var id = as(partner)
                .get("/api/partner/payout-sets?quarter=" + quarter)
                .expect(200)
                .text("/items/0/id");
        var report = as(partner)
                .get("/api/partner/payout-sets/" + id + "/report.pdf")
                .expect(200);
        assertThat(new Printout(report.bytes()).text()).contains(words);
    }

    private ApiClient as(UUID partner) {
        return api.as(Tokens.partner(partner));
    }

    private ApiClient operator() {
        return api.as(Tokens.operator()).once();
    }
}
