package io.partnercloud.reward.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.partnercloud.contracts.billing.OutgoingPaymentBooked;
import io.partnercloud.contracts.identity.MembershipRequested;
import io.partnercloud.contracts.partner.PayoutMissed;
import io.partnercloud.contracts.partner.PayoutReminderDue;
import io.partnercloud.contracts.partner.PayoutReminderDue.Step;
import io.partnercloud.contracts.partner.PayoutSetPaid;
import io.partnercloud.contracts.partner.PayoutSetPublished;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.contracts.values.Quarter;
import io.partnercloud.platform.jobs.SharedJob;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.reward.Fixtures;
import io.partnercloud.reward.Fixtures.Account;
import io.partnercloud.reward.partner.PartnerId;
import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.EventProbe;
import io.partnercloud.testsupport.Printout;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.Tokens;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
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

    @Autowired
    private WaitingSets waitingSets;

    @Autowired
    private RemindOfPayout remindOfPayout;

    @Autowired
    private CorrectPayoutSet correctPayoutSet;

    @Autowired
    private ManualPayouts manualPayouts;

    @Autowired
    private HandlePayoutByHand handlePayoutByHand;

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
        workedOutAgain(quarter);
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
        var toFillIn = mine().get(path + "/report.docx").expect(200).bytes();
        assertThat(written(toFillIn))
                .contains("Отчёт агента", "договор № __________", client.login().text(), "3 280,67", "415,51")
                .contains("Четыреста пятнадцать рублей 51 копейка", "ООО «Принципал»");
        assertThat(mine().get(path + "/report.docx").expect(200).bytes()).isEqualTo(toFillIn);
        assertThat(written(mine().get(path + "/act.docx").expect(200).bytes()))
                .contains("Акт № __________", "Агентское вознаграждение", "415,51");
    }

    private void workedOutAgain(Quarter quarter) { // RWD-12
        var about = "quarter=" + quarter + "&partner=" + partner;
        var again =
                operator().get("/api/admin/payout-sets/recomputation?" + about).expect(200);
        assertThat(again.text("/recomputed/total")).isEqualTo("415.51");
        assertThat(again.json().at("/different").asInt()).isZero();
        assertThat(again.json().at("/lines").asInt()).isEqualTo(2);
        // 3 280.67 × 12 % = 393.68 (393.6804) and 12.51 as before: 406.19, and 22 % of it 89.36
        var whatIf = operator()
                .post(
                        "/api/admin/payout-sets/what-if",
                        "{\"quarter\":\"%s\",\"partner\":\"%s\",\"rates\":{\"RENT\":12}}".formatted(quarter, partner))
                .expect(200);
        assertThat(whatIf.text("/recomputed/total")).isEqualTo("495.55");
        assertThat(whatIf.text("/difference/total")).isEqualTo("80.04");
        assertThat(whatIf.json().at("/changesNothing").asBoolean()).isTrue();
        assertThat(operator()
                        .get("/api/admin/payout-sets/recomputation?" + about)
                        .expect(200)
                        .text("/asPublished/total"))
                .isEqualTo("415.51");
        operator().get("/api/admin/payout-sets/recomputation?quarter=2099-Q4").expect(422);
    }

    private static String written(byte[] docx) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx));
                var text = new XWPFWordExtractor(document)) {
            return text.getText().replace('\u00a0', ' ');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    @Test // RWD-6: 1 000.00 × 10 % and 22 % of it
    void whatTheBankHasPaidPaysTheSetThatItNamesOnce() {
        var quarter = scenario.openQuarter();
        pay(quarter.firstDay(), CloudService.RENT, "1000.00");
        accrued("100.00");
        scenario.close(quarter);
        run(quarter);
        var id = mine().get("/api/partner/payout-sets").expect(200).text("/items/0/id");
        var path = "/api/partner/payout-sets/" + id;
        mine().put(path + "/completion", completion()).expect(200);
        mine().upload(path + "/scans", "file", "act.pdf", "application/pdf", SCAN)
                .expect(201);
        var inn = operator().get("/api/admin/partners/" + partner).expect(200).text("/requisites/inn");
        var early = booked(inn, "122.00", "Вознаграждение, акт № 7");
        var other = booked(inn, "55.00", "Возмещение");
        bank(early, other, early, booked("7707083893", "122.00", "Акт № 7")); // the last one is no partner's
        await().atMost(Duration.ofSeconds(30)).until(() -> waitsFor(early).equals("SET_NOT_READY"));
        await().atMost(Duration.ofSeconds(30)).until(() -> waitsFor(other).equals("NO_SET_OF_SUM"));

        operator()
                .post("/api/admin/payout-sets/" + id + "/originals", "{\"on\":\"2026-01-20\",\"by\":\"POST\"}")
                .expect(200);

        var paid = mine().get(path).expect(200);
        assertThat(paid.text("/set/status")).isEqualTo("PAID");
        assertThat(events.published(PayoutSetPaid.class))
                .filteredOn(event -> event.partner().equals(partner))
                .map(PayoutSetPaid::paidOn)
                .containsExactly(LocalDate.of(2026, 1, 25));
        var unknown = "/api/admin/payout-sets/bank-payments/" + other.document();
        operator().post(unknown + "/match", "{\"payoutSet\":\"" + id + "\"}").expect(422);
        operator()
                .post(unknown + "/dismissal", "{\"reason\":\"Возмещение почтовых расходов\"}")
                .expect(200);
        operator().post(unknown + "/dismissal", "{\"reason\":\"Ещё раз\"}").expect(409);
    }

    private static OutgoingPaymentBooked booked(String inn, String amount, String purpose) {
        var day = LocalDate.of(2026, 1, 25);
        return new OutgoingPaymentBooked(
                UUID.randomUUID(), inn, "ООО «Проба»", Money.of(amount), day, "118", day, purpose);
    }

    private void bank(OutgoingPaymentBooked... payments) {
        for (OutgoingPaymentBooked payment : payments) {
            events.publish(payment);
        }
    }

    private String waitsFor(OutgoingPaymentBooked payment) {
        var waiting = operator()
                .get("/api/admin/payout-sets/bank-payments?status=WAITING&size=200")
                .expect(200);
        for (var each : waiting.json().at("/items")) {
            if (each.at("/id").asString().equals(payment.document().toString())) {
                return each.at("/waitsBecause").asString();
            }
        }
        return "";
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

    @Test // RWD-5, RWD-8a: nobody answers the objection, so the next version comes by itself
    void whomASetWaitsForIsRemindedOnceAndNoObjectionWaitsForEver() {
        var quarter = scenario.openQuarter();
        pay(quarter.firstDay(), CloudService.RENT, "1000.00");
        accrued("100.00");
        scenario.close(quarter);
        run(quarter);
        var unchecked = waitingFor(Step.COMPLETION);
        var path = "/api/partner/payout-sets/" + unchecked.id();

        remindOfPayout.remind(unchecked, Step.COMPLETION, quarter.lastDay());
        remindOfPayout.remind(unchecked, Step.COMPLETION, quarter.lastDay());
        mine().post(path + "/dispute", "{\"reason\":\"Не та ставка\"}").expect(200);
        remindOfPayout.remind(unchecked, Step.COMPLETION, quarter.lastDay());
        remindOfPayout.remind(waitingFor(Step.ANSWER_TO_OBJECTION), Step.ANSWER_TO_OBJECTION, quarter.lastDay());
        correctPayoutSet.answerOverdue(unchecked.id(), 30);
        correctPayoutSet.answerOverdue(unchecked.id(), 30);

        assertThat(events.published(PayoutReminderDue.class))
                .filteredOn(event -> event.partner().equals(partner))
                .map(PayoutReminderDue::step)
                .containsExactly(Step.COMPLETION, Step.ANSWER_TO_OBJECTION);
        assertThat(published()).map(PayoutSetPublished::version).containsExactly(1, 2);
        mine().delete(path + "/dispute").expect(409);
        mine().post(path + "/dispute", "{\"reason\":\"Всё ещё не та\"}").expect(200);
        assertThat(mine().delete(path + "/dispute").expect(200).text("/set/status"))
                .isEqualTo("PUBLISHED");
    }

    @Test // RWD-9: 10 % of 1000.00
    void aSetByHandIsMadeOfTheOperatorsPapersAndToldInPerson() throws IOException {
        partner = Fixtures.partner(api, "{\"HOSTING\":10}");
        client = Fixtures.clientOf(partner);
        events.publish(client.provisionedOn(LocalDate.of(2036, 1, 1)));
        var quarter = scenario.openQuarter();
        pay(quarter.firstDay(), CloudService.HOSTING, "1000.00");
        accrued("100.00");
        scenario.close(quarter);
        var task = UUID.randomUUID();
        var opened = quarter.next().firstDay();
        manualPayouts.open(task, new PartnerId(partner), quarter, opened.plusDays(20), opened);
        var path = "/api/admin/manual-payouts/" + task;
        var told = "{\"on\":\"2026-01-12\",\"words\":\"Позвонили Петру Пробину\"}";
        assertThat(operator().get(path).expect(200).text("/reward")).isEqualTo("100.00");
        assertThat(operator().post(path + "/notice", told).expect(409).code()).isEqualTo("manual_payout_not_made");

        var made = byHand(task);

        assertThat(mine().get("/api/partner/payout-sets/" + made + "/report.pdf")
                        .expect(200)
                        .bytes())
                .isEqualTo(SCAN);
        assertThatThrownBy(() -> byHand(task)).isInstanceOf(PayoutRefusal.AlreadyMade.class);
        assertThat(operator().post(path + "/notice", told).expect(200).text("/status"))
                .isEqualTo("DONE");
        assertThat(operator()
                        .get("/api/admin/manual-payouts?status=DONE&quarter=" + quarter)
                        .expect(200)
                        .text("/items/0/payoutSet"))
                .isEqualTo(made.toString());
        assertThat(published()).map(PayoutSetPublished::byHand).containsExactly(true);
    }

    private UUID byHand(UUID task) throws IOException {
        return handlePayoutByHand
                .upload(
                        new Operator("olga"),
                        task,
                        new ByteArrayInputStream(SCAN),
                        new ByteArrayInputStream(SCAN),
                        "Составлено вручную")
                .core()
                .id();
    }

    private WaitingSets.Waiting waitingFor(Step step) {
        return waitingSets.find(step, LocalDate.of(2100, 1, 1), Optional.empty(), 10_000).stream()
                .filter(waiting -> waiting.partner().equals(new PartnerId(partner)))
                .findFirst()
                .orElseThrow();
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
