package io.partnercloud.reward.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.partnercloud.contracts.identity.MembershipRequested;
import io.partnercloud.contracts.partner.PayoutMissed;
import io.partnercloud.contracts.partner.PayoutSetPaid;
import io.partnercloud.contracts.partner.PayoutSetPublished;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.contracts.values.Quarter;
import io.partnercloud.platform.jobs.SharedJob;
import io.partnercloud.reward.Fixtures;
import io.partnercloud.reward.Fixtures.Account;
import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.EventProbe;
import io.partnercloud.testsupport.Printout;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.Tokens;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From what was paid in a quarter to the money on the partner's account (RWD-4…7, RWD-8a, RWD-10, RWD-12). */
@ServiceIT
class PayoutSetIT {
    private static final byte[] SCAN = "%PDF-1.7\nscan".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private ApiClient api;

    @Autowired
    private EventProbe events;

    @Autowired
    private PayoutScenario scenario;

    @Autowired
    private List<SharedJob> jobs;

    private UUID partner = new UUID(0, 0);
    private Account client = Fixtures.clientOf(null);

    @BeforeEach
    void aPartnerWithAClient() {
        partner = Fixtures.partner(api);
        client = Fixtures.clientOf(partner);
        events.publish(client.provisionedOn(LocalDate.of(2036, 1, 1)));
    }

    @Test // RWD-4, RWD-5, RWD-6, RWD-10, RWD-12: 328.07 + 12.51 = 340.58, and 22 % of it 74.93
    void aQuartersRewardGoesFromTheRunToTheMoney() {
        var quarter = scenario.openQuarter();
        pay(quarter.firstDay(), CloudService.RENT, "3280.67");
        pay(quarter.lastDay(), CloudService.PBX, "100.04");
        accrued("340.58");
        assertThat(standings()).containsOnly("ACCRUED");
        scenario.close(quarter);
        assertThat(standings()).containsOnly("FIXED");

        run(quarter);
        run(quarter);

        var sets = mine().get("/api/partner/payout-sets?quarter=" + quarter).expect(200);
        assertThat(sets.json().at("/total").asInt()).isEqualTo(1);
        assertThat(sets.text("/items/0/datedOn")).isEqualTo(quarter.firstDay().toString());
        assertThat(sets.text("/items/0/reward")).isEqualTo("340.58");
        assertThat(sets.text("/items/0/total")).isEqualTo("415.51");
        assertThat(standings()).containsOnly("IN_SET");
        var id = sets.text("/items/0/id");
        var path = "/api/partner/payout-sets/" + id;
        assertThat(published()).map(PayoutSetPublished::total).containsExactly(Money.of("415.51"));
        papers(path);
        completedAndSent(path);
        paid(id);
        assertThat(standings()).containsOnly("PAID");
        assertThat(mine().get("/api/partner/summary").expect(200).text("/rewardPaid"))
                .isEqualTo("340.58");
        mine().post(path + "/dispute", "{\"reason\":\"Поздно\"}").expect(409);
    }

    private void papers(String path) {
        var report = mine().get(path + "/report.pdf").expect(200);
        assertThat(new Printout(report.bytes()).text())
                .contains(
                        "Отчёт агента",
                        client.login().text(),
                        "3 280,67",
                        "328,07",
                        "340,58",
                        "НДС 22%: 74,93",
                        "415,51")
                .contains("Четыреста пятнадцать рублей 51 копейка", "ООО «Принципал»");
        assertThat(mine().get(path + "/report.pdf").expect(200).bytes()).isEqualTo(report.bytes());
        assertThat(new Printout(mine().get(path + "/act.pdf").expect(200).bytes()).text())
                .contains("Акт №", "Агентское вознаграждение", "415,51");
    }

    private void completedAndSent(String path) {
        mine().upload(path + "/scans", "file", "act.pdf", "application/pdf", SCAN)
                .expect(409);
        mine().withHeader("If-Match", "\"99\"")
                .put(path + "/completion", completion())
                .expect(412);
        assertThat(mine().withHeader("If-Match", "\"1\"")
                        .put(path + "/completion", completion())
                        .expect(200)
                        .text("/set/completion/actNumber"))
                .isEqualTo("7");
        mine().upload(path + "/scans", "file", "act.pdf", "application/pdf", "MZ".getBytes(StandardCharsets.UTF_8))
                .expect(422);
        mine().upload(path + "/scans", "file", "act.pdf", "application/pdf", SCAN)
                .expect(201);
        assertThat(mine().get(path).expect(200).text("/set/status")).isEqualTo("SCANS_RECEIVED");
    }

    private void paid(String id) {
        var path = "/api/admin/payout-sets/" + id;
        operator()
                .post(path + "/payment", "{\"on\":\"2026-01-25\",\"reference\":\"118\"}")
                .expect(409);
        operator()
                .post(path + "/originals", "{\"on\":\"2026-01-20\",\"by\":\"EDO\"}")
                .expect(200);
        operator()
                .post(path + "/payment", "{\"on\":\"2026-01-25\",\"reference\":\"118\"}")
                .expect(200);
        assertThat(events.published(PayoutSetPaid.class))
                .filteredOn(event -> event.partner().equals(partner))
                .map(PayoutSetPaid::total)
                .containsExactly(Money.of("415.51"));
    }

    @Test // RWD-8a: −5.00 goes into the next quarter, 100.00 − 5.00 = 95.00
    void whatIsNotPositiveIsCarriedIntoTheNextQuarter() {
        var quarter = scenario.openQuarter();
        pay(quarter.firstDay(), CloudService.RENT, "-50.00");
        accrued("-5.00");
        scenario.close(quarter);
        run(quarter);
        assertThat(mine().get("/api/partner/payout-sets")
                        .expect(200)
                        .json()
                        .at("/total")
                        .asInt())
                .isZero();
        assertThat(standings()).containsOnly("FIXED");

        var next = quarter.next();
        pay(next.firstDay(), CloudService.RENT, "1000.00");
        accrued("95.00");
        scenario.close(next);
        run(next);

        var sets = mine().get("/api/partner/payout-sets").expect(200);
        assertThat(sets.text("/items/0/reward")).isEqualTo("95.00");
        assertThat(standings()).containsOnly("IN_SET");
        assertThat(new Printout(mine().get("/api/partner/payout-sets/" + sets.text("/items/0/id") + "/report.pdf")
                                .expect(200)
                                .bytes())
                        .text())
                .contains("Перенос за " + quarter.number() + " квартал");
    }

    @Test // RWD-8a: 100.00, and 20.00 more that were accrued late on money of the quarter
    void anObjectionLeadsToAnotherVersionAndTheOldOneStays() {
        var quarter = scenario.openQuarter();
        pay(quarter.firstDay(), CloudService.RENT, "1000.00");
        accrued("100.00");
        scenario.close(quarter);
        run(quarter);
        pay(quarter.lastDay(), CloudService.RENT, "200.00");
        accrued("120.00");
        var id = mine().get("/api/partner/payout-sets").expect(200).text("/items/0/id");
        var path = "/api/partner/payout-sets/" + id;
        mine().post(path + "/dispute", "{\"reason\":\"Нет оплаты за последний день\"}")
                .expect(200);

        var corrected = operator()
                .post("/api/admin/payout-sets/" + id + "/correction", "{\"reason\":\"Оплата учтена\"}")
                .expect(200);

        assertThat(corrected.text("/set/reward")).isEqualTo("120.00");
        assertThat(corrected.text("/set/status")).isEqualTo("PUBLISHED");
        assertThat(corrected.text("/versions/0/reward")).isEqualTo("100.00");
        assertThat(standings()).containsOnly("IN_SET");
        assertThat(published()).map(PayoutSetPublished::version).containsExactly(1, 2);
        assertThat(new Printout(mine().get(path + "/report.pdf?version=1")
                                .expect(200)
                                .bytes())
                        .text())
                .contains("100,00");
    }

    @Test // RWD-8
    void whoMissesDocumentsIsToldWhyAndTheSupportLineIsAskedOnce() {
        var quarter = scenario.openQuarter();
        var path = "/api/partner/payout-diagnosis?quarter=" + quarter;
        assertThat(reasons(mine(), path)).containsExactly("NO_PAID_CLIENTS", "QUARTER_NOT_CLOSED");
        pay(quarter.firstDay(), CloudService.CASH_DESK, "100.00"); // held: no rate
        await().atMost(Duration.ofSeconds(30)).until(() -> standings().contains("HELD"));
        scenario.close(quarter);

        assertThat(reasons(mine(), path)).isEmpty();
        assertThat(reasons(mine(), path)).isEmpty();

        assertThat(events.published(PayoutMissed.class))
                .filteredOn(event -> event.partner().equals(partner))
                .map(PayoutMissed::quarter)
                .containsExactly(quarter);
        assertThat(reasons(api.as(Tokens.person("somebody")), path)).containsExactly("NO_PARTNER_CODE");
        var person = UUID.randomUUID();
        events.publish(new MembershipRequested(person, partner, "Пётр", "p@example.test"));
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        reasons(api.as(Tokens.person(person.toString())), path).contains("CODE_NOT_CONFIRMED"));
    }

    private static List<String> reasons(ApiClient who, String path) {
        return who.get(path)
                .expect(200)
                .json()
                .at("/reasons")
                .valueStream()
                .map(reason -> reason.at("/code").asString())
                .toList();
    }

    private void pay(LocalDate day, CloudService service, String amount) {
        events.publish(client.allocated(UUID.randomUUID(), day, Fixtures.line(service, amount)));
    }

    /** As the runner would: its quarters are still to come. */
    private void run(Quarter quarter) {
        var job = jobs.stream()
                .filter(each -> each.name().equals("reward.publish-payout-sets"))
                .findFirst()
                .orElseThrow();
        var on = quarter.next().firstDay();
        job.ranges(on).forEach(range -> job.handle(on, job.due(on, range)));
        assertThat(job.ranges(on)).isEmpty();
    }

    private List<String> standings() {
        return mine().get("/api/partner/rewards")
                .expect(200)
                .json()
                .at("/items")
                .valueStream()
                .map(item -> item.at("/status").asString())
                .toList();
    }

    private List<PayoutSetPublished> published() {
        return events.published(PayoutSetPublished.class).stream()
                .filter(event -> event.partner().equals(partner))
                .toList();
    }

    private static String completion() {
        return """
                {"contractNumber":"СА-0320","contractOn":"2020-01-09","actNumber":"7","actOn":"2026-01-12",
                 "invoiceNumber":"12"}
                """;
    }

    private ApiClient mine() {
        return api.as(Tokens.partner(partner));
    }

    private ApiClient operator() {
        return api.as(Tokens.operator()).once();
    }

    private void accrued(String amount) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(summary().text("/rewardAccrued")).isEqualTo(amount));
    }

    private Answer summary() {
        return mine().get("/api/partner/summary").expect(200);
    }
}
