package io.partnercloud.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.agreements.account.CloseAccount;
import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.debt.blocking.Debtors;
import io.partnercloud.contracts.billing.BillingEvent;
import io.partnercloud.contracts.catalogue.EventCatalogue;
import io.partnercloud.contracts.catalogue.EventJson;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.testsupport.Tokens;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whatever happens in whatever order: no rouble appears or vanishes, no day is billed twice, and who only hears the events
 * knows the same balance (INV-4, INV-7) and the same blocks (BLK-3); what was rendered is earned, once and in its month (INV-9, INV-11). {@code -Dhistories=2000} plays more of them than every build does.
 */
class RandomHistoriesIT extends BillingScenario {
    private static final List<String> DAILY = List.of(
            "cancel-unpaid-changes",
            "mark-overdue",
            "issue-postpaid-invoices",
            "issue-monthly-invoices",
            "end-given-up",
            "block-debtors",
            "remind-debtors",
            "delete-debtors",
            "issue-acts");
    private static final List<String> WISHES = List.of(THREE_CONNECTIONS, ONE_CONNECTION, """
            {"mode":"AT_THE_SAME_TIME","people":[{"count":2,"configurations":["DO_KORP","BP"]}]}""", """
            {"mode":"ALTERNATELY","people":[{"count":4,"configurations":["ZUP"]}],
             "extras":{"infobases":13,"infobaseGb":55,"premium":true}}""");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CloseAccount closeAccount;

    @Autowired
    private Debtors debtors;

    private final List<String> payments = new ArrayList<>();

    @BeforeEach
    void theTableOfCompensations() {
        api.as(Tokens.operator()).put("/api/admin/downtime-compensation", """
                        {"reason":"приказ","steps":[{"level":"STANDARD","fromHours":4,"percent":7.5},
                                                     {"level":"PREMIUM","fromHours":1,"percent":15}]}""").expect(200);
    }

    @AfterEach
    void isEmptyForOthers() {
        api.as(Tokens.operator())
                .put("/api/admin/downtime-compensation", "{\"steps\":[],\"reason\":\"после теста\"}")
                .expect(200);
    }

    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("histories", 12));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theBooksAlwaysBalance(long seed) {
        var random = new Random(seed);
        var day = LocalDate.parse("2026-09-01").plusDays(random.nextInt(30));
        clock.set(day.toString());
        var client = client();

        for (var step = 0; step < 30; step++) {
            switch (random.nextInt(18)) {
                case 0, 1 -> ask(client, 1 + random.nextInt(3), THREE_CONNECTIONS);
                case 2 -> ask(client, 1, WISHES.get(random.nextInt(WISHES.size())));
                case 3, 4 -> payWhatIsOpen(client, random);
                case 5 -> payAsAdvance(client, random);
                case 6 -> reverseSomething(random);
                case 7, 8, 9 -> change(client, WISHES.get(random.nextInt(WISHES.size())));
                case 10 -> bill(client, random.nextBoolean() ? "POSTPAID" : "PREPAID");
                case 11 -> compensate(client, day);
                case 12 -> sendPaymentOrder(client, random);
                case 13 -> askForPbx(client);
                case 14 -> giveUp(client, random);
                case 15 -> day = monthEnds(client, day);
                default -> day = daysPass(client, day, 1 + random.nextInt(12));
            }
            new Books(jdbc, transaction).balance(client);
            new StandingBooks(debtors).agree(client);
        }
        day = monthEnds(client, day);
        new StandingBooks(debtors).agree(client);
        assertThat(Replay.of(eventsOf(client)).blocked()).containsExactlyInAnyOrderElementsOf(blocked(client));
        if (random.nextBoolean()) {
            closeAccount.close(client.id(), day.plusMonths(1));
            assertThat(blocked(client)).isEmpty();
            new Books(jdbc, transaction).balance(client);
            monthEnds(client, day.plusMonths(1));
        }
        var heard = Replay.of(eventsOf(client));
        assertThat(heard.advance()).hasToString(balance(client).text("/advance"));
        assertThat(heard.debt()).hasToString(balance(client).text("/debt"));
    }

    /** On the last day of the month at the latest all that was rendered in it is earned (INV-9). */
    private LocalDate monthEnds(Client client, LocalDate day) {
        var monthEnd = YearMonth.from(day).atEndOfMonth();
        return daysPass(client, day, Math.toIntExact(ChronoUnit.DAYS.between(day, monthEnd)));
    }

    private List<CloudService> blocked(Client client) {
        var services = new ArrayList<CloudService>();
        balance(client)
                .json()
                .at("/blocked")
                .forEach(service -> services.add(CloudService.valueOf(service.asString())));
        return services;
    }

    private List<BillingEvent> eventsOf(Client client) {
        return database.asOwner()
                .sql("select type, payload::text as body from outbox where aggregateid = :client order by seq")
                .param("client", client.id().toString())
                .query((row, _) -> read(row.getString("type"), row.getString("body")))
                .list();
    }

    private static BillingEvent read(String type, String body) {
        var entry = EventCatalogue.byWireType(type).orElseThrow();
        return EventJson.read(body, entry.record().asSubclass(BillingEvent.class));
    }

    /** Issued, or refused for a reason: partly paid, overdue, given up. */
    private void askForPbx(Client client) {
        var answer = api.as(Tokens.partner(partner))
                .post(
                        "/api/partner/clients/" + client.login() + "/invoices",
                        "{\"months\":1,\"service\":\"PBX\",\"items\":{\"PBX_LINE\":3}}");
        assertThat(answer.status()).as(answer.text()).isIn(201, 409);
    }

    /** Given up, taken back, or refused for a reason: nothing paid, postpaid. */
    private void giveUp(Client client, Random random) {
        var path = "/api/partner/clients/" + client.login() + "/cancellations";
        var service = random.nextBoolean() ? "PBX" : "RENT";
        var partners = api.as(Tokens.partner(partner));
        var answer = random.nextInt(3) > 0
                ? partners.post(path, "{\"service\":\"%s\"}".formatted(service))
                : partners.delete(path + "/" + service);
        assertThat(answer.status()).as(answer.text()).isIn(201, 204, 409);
    }

    /** Carried out, or refused for a reason: the same, nothing paid, overdue, postpaid without premium. */
    private void change(Client client, String wanted) {
        var path = "/api/partner/clients/" + client.login() + "/subscription-changes";
        var partners = api.as(Tokens.partner(partner));
        var preview = partners.post(path + "?preview=true", "{\"parameters\":%s}".formatted(wanted));
        if (preview.status() == 200) {
            var confirmed = partners.post(
                    path, "{\"parameters\":%s,\"preview\":\"%s\"}".formatted(wanted, preview.text("/preview")));
            assertThat(confirmed.status()).as(confirmed.text()).isIn(201, 409);
        } else {
            assertThat(preview.status()).as(preview.text()).isIn(409, 422);
        }
    }

    private void bill(Client client, String mode) {
        var answer = api.as(Tokens.operator())
                .put(
                        "/api/admin/subscriptions/" + client.login() + "/billing-mode",
                        "{\"mode\":\"%s\",\"reason\":\"договорились\"}".formatted(mode));
        assertThat(answer.status()).as(answer.text()).isIn(200, 409);
    }

    private void compensate(Client client, LocalDate day) {
        var answer = api.as(Tokens.operator())
                .post(
                        "/api/admin/subscriptions/" + client.login() + "/downtimes",
                        "{\"startedAt\":\"%1$sT01:00:00+03:00\",\"endedAt\":\"%1$sT09:00:00+03:00\",\"description\":\"авария\"}"
                                .formatted(day.minusDays(1)));
        assertThat(answer.status()).as(answer.text()).isIn(201, 409, 422);
    }

    /** Issued, or refused for a reason: partly paid, overdue, other parameters, deleted. */
    private void ask(Client client, int months, String parameters) {
        assertThat(askForInvoice(client, months, parameters).status()).isIn(201, 409);
    }

    private void payWhatIsOpen(Client client, Random random) {
        var balance = balance(client).json().at("/open");
        if (!balance.isEmpty()) {
            var open = Money.of(balance.get(0).get("amount").asString()).inKopecks();
            var amount =
                    switch (random.nextInt(3)) {
                        case 0 -> 1 + random.nextLong(open);
                        case 1 -> open;
                        default -> open + random.nextInt(500_000);
                    };
            var answer = pay(
                    balance.get(0).get("invoice").asString(),
                    Money.kopecks(amount).toString());
            payments.add(answer.expect(201).text("/id"));
        }
    }

    private void payAsAdvance(Client client, Random random) {
        var answer = api.as(Tokens.operator())
                .post(
                        "/api/admin/payments",
                        "{\"client\":\"%s\",\"amount\":\"%s\",\"reference\":\"%s\"}"
                                .formatted(
                                        client.login(), Money.kopecks(1 + random.nextInt(800_000)), UUID.randomUUID()));
        payments.add(answer.expect(201).text("/id"));
    }

    private void reverseSomething(Random random) {
        if (!payments.isEmpty()) {
            var id = payments.remove(random.nextInt(payments.size()));
            api.as(Tokens.operator())
                    .post("/api/admin/payments/" + id + "/reversal", "{\"reason\":\"возврат\"}")
                    .expect(200);
        }
    }

    /** Kept, holding something off or not, or refused because nothing is open. */
    private void sendPaymentOrder(Client client, Random random) {
        var open = balance(client).json().at("/open");
        if (!open.isEmpty()) {
            var content = ("%PDF-1.7 " + client.login() + random.nextLong()).getBytes(StandardCharsets.UTF_8);
            api.as(Tokens.partner(partner))
                    .upload(
                            "/api/partner/invoices/"
                                    + open.get(0).get("invoice").asString() + "/payment-orders",
                            "file",
                            "пп.pdf",
                            "application/octet-stream",
                            content)
                    .expect(201);
        }
    }

    private LocalDate daysPass(Client client, LocalDate from, int days) {
        var day = from;
        for (var i = 0; i < days; i++) {
            day = day.plusDays(1);
            for (var job : DAILY) {
                if (isDue(job, day)) {
                    assertThat(run(job, day.toString())).as(job + " on " + day).isEmpty();
                }
            }
            if (isDue("issue-acts", day)) {
                var books = new Books(jdbc, transaction);
                books.balance(client);
                new EarningBooks(books).afterTheActsOf(client, day.toString());
            }
        }
        return day;
    }

    private static boolean isDue(String job, LocalDate day) {
        return switch (job) {
            case "issue-monthly-invoices" -> day.getDayOfMonth() == 20;
            case "issue-postpaid-invoices" -> day.getDayOfMonth() == 1;
            case "issue-acts" -> day.equals(YearMonth.from(day).atEndOfMonth());
            default -> true;
        };
    }
}
