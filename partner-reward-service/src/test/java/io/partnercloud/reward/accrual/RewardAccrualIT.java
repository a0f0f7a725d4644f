package io.partnercloud.reward.accrual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.partnercloud.contracts.billing.AllocatedLine;
import io.partnercloud.contracts.partner.ClientAttributed;
import io.partnercloud.contracts.partner.RewardAccrued;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.reward.Fixtures;
import io.partnercloud.reward.Fixtures.Account;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.EventProbe;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.Tokens;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** What others tell on Kafka, and what the partner then sees. */
@ServiceIT
class RewardAccrualIT {
    private static final LocalDate TRIAL_STARTS = LocalDate.of(2046, 11, 10);
    private static final LocalDate PAID_ON = LocalDate.of(2046, 11, 25);

    @Autowired
    private ApiClient api;

    @Autowired
    private EventProbe events;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private UUID partner = new UUID(0, 0);
    private Account client = new Account(partner, Fixtures.clientOf(null).login(), null);

    @BeforeEach
    void aPartnerWithAClient() {
        partner = Fixtures.partner(api);
        client = Fixtures.clientOf(partner);
    }

    @AfterEach
    void theTotalsAreWhatTheLinesSay() {
        assertThat(transaction.<Long>execute(
                        _ -> jdbc.sql("""
                                select count(*) from (
                                    (select partner_id, month, service, coalesce(sum(base) filter (where status = 'ACCRUED'), 0),
                                            coalesce(sum(amount), 0), count(*), count(*) filter (where status = 'HELD')
                                     from accruals group by partner_id, month, service)
                                    except
                                    (select partner_id, month, service, paid, amount, lines, held from reward_totals)) unequal
                                """).query(Long.class).single()))
                .isZero();
    }

    @Test // CHG-3, RWD-2: the money will be rewarded when it is used for a service again
    void whatBecomesAdvanceAgainTakesItsRewardBack() {
        var credit = client.creditedOn(PAID_ON.plusDays(3));
        events.publish(credit); // before anybody knows the client
        events.publish(client.provisionedOn(TRIAL_STARTS));
        events.publish(client.allocated(UUID.randomUUID(), PAID_ON, Fixtures.line(CloudService.RENT, "886.67")));
        events.publish(credit);

        // 88.67 − 88.67 + 44.33: −886.67 × 10 % is −88.667, 443.34 × 10 % is 44.334
        eventually(() -> assertThat(summary().at("/rewardAccrued").asString()).isEqualTo("44.33"));
        assertThat(rewards("").at("/total").asInt()).isEqualTo(3);
    }

    @Test
    void aPaymentOfAPartnersClientIsRewardedLineByLine() { // RWD-1, RWD-2, CAB-1, PRT-10
        var allocated = client.allocated(
                UUID.randomUUID(),
                PAID_ON,
                Fixtures.line(CloudService.RENT, "3280.67"), // 328.067 -> 328.07
                Fixtures.line(CloudService.PBX, "100.04"), // 12.505 -> 12.51
                new AllocatedLine(UUID.randomUUID(), CloudService.CASH_DESK, "FD15", false, Money.of("9000.00")));
        events.publish(client.provisionedOn(TRIAL_STARTS));
        events.publish(client.activatedOn(PAID_ON));
        events.publish(allocated);

        eventually(() -> assertThat(summary().at("/rewardAccrued").asString()).isEqualTo("340.58"));
        eventually(() -> assertThat(summary().at("/clients").toString())
                .isEqualTo("{\"TRIAL\":0,\"PAID\":1,\"BLOCKED\":0,\"DELETED\":0}"));
        assertThat(summary().at("/rewardPaid").asString()).isEqualTo("0.00");
        assertThat(summary().at("/asOf").asString()).endsWith("+03:00");
        assertThat(texts(
                        rewards("?month=2046-11&sort=base,desc").at("/items/0"),
                        "month",
                        "client",
                        "invoice",
                        "service",
                        "base",
                        "rate",
                        "amount",
                        "status"))
                .containsExactly(
                        "2046-11",
                        client.login().text(),
                        "2026-000017",
                        "RENT",
                        "3280.67",
                        "10.00",
                        "328.07",
                        "ACCRUED");
        assertThat(rewards("").at("/total").asInt()).isEqualTo(2);
        assertThat(rewards("?month=2046-10").at("/total").asInt()).isZero();
        assertThat(told()).map(RewardAccrued::amount).containsExactlyInAnyOrder(Money.of("328.07"), Money.of("12.51"));
        assertThat(events.published(ClientAttributed.class))
                .contains(new ClientAttributed(partner, client.id(), client.login(), TRIAL_STARTS, 1, null));
    }

    @Test
    void thePaymentToldAgainAccruesNothingMore() {
        var line = Fixtures.line(CloudService.RENT, "1000.00");
        var allocated = client.allocated(UUID.randomUUID(), PAID_ON, line);
        var id = UUID.randomUUID();
        events.publish(client.provisionedOn(TRIAL_STARTS));
        events.publishAs(id, "billing.events", allocated);
        events.publishAs(id, "billing.events", allocated);
        events.publish(allocated); // even as another message
        events.publish(client.provisionedOn(TRIAL_STARTS));
        events.publish(client.allocated(UUID.randomUUID(), PAID_ON, Fixtures.line(CloudService.RENT, "10.00")));

        eventually(() -> assertThat(summary().at("/rewardAccrued").asString()).isEqualTo("101.00"));
        assertThat(told()).hasSize(2);
        assertThat(events.published(ClientAttributed.class))
                .filteredOn(event -> event.client().equals(client.id()))
                .hasSize(1);
    }

    @Test
    void aPaymentToldBeforeItsClientWaitsForIt() {
        var payment = UUID.randomUUID();
        var line = Fixtures.line(CloudService.RENT, "1000.00");
        events.publish(client.activatedOn(PAID_ON));
        events.publish(client.allocated(payment, PAID_ON, line, Fixtures.line(CloudService.RENT, "500.00")));
        events.publish(client.reversed(payment, PAID_ON.plusDays(1), Fixtures.back(line)));
        events.publish(client.blockedOn(PAID_ON.plusDays(2)));
        var other = Fixtures.clientOf(partner);
        events.publish(other.provisionedOn(TRIAL_STARTS));
        eventually(() -> assertThat(summary().at("/clients/TRIAL").asInt()).isEqualTo(1));

        events.publish(client.provisionedOn(TRIAL_STARTS));

        eventually(() -> assertThat(rewards("").at("/total").asInt()).isEqualTo(3));
        assertThat(summary().at("/rewardAccrued").asString()).isEqualTo("50.00");
        eventually(() -> assertThat(summary().at("/clients/BLOCKED").asInt()).isEqualTo(1));
    }

    @Test
    void aReversalTakesTheRewardBackInItsOwnMonth() { // RWD-2
        var payment = UUID.randomUUID();
        var line = Fixtures.line(CloudService.RENT, "4797.67");
        var held = Fixtures.line(CloudService.CASH_DESK, "600.00");
        var reversed = client.reversed(payment, LocalDate.of(2046, 12, 3), Fixtures.back(line), Fixtures.back(held));
        events.publish(client.provisionedOn(TRIAL_STARTS));
        events.publish(client.allocated(payment, PAID_ON, line, held));
        events.publish(reversed);
        events.publish(reversed);
        events.publish(client.allocated(null, PAID_ON, Fixtures.line(CloudService.RENT, "10.00")));

        eventually(() -> assertThat(told())
                .map(RewardAccrued::amount)
                .containsExactlyInAnyOrder(Money.of("479.77"), Money.of("-479.77"), Money.of("1.00")));
        assertThat(rewards("?month=2046-12&sort=base").at("/items/0/amount").asString())
                .isEqualTo("-479.77");
        assertThat(rewards("?month=2046-12").at("/total").asInt()).isEqualTo(2);
        assertThat(summary().at("/rewardAccrued").asString()).isEqualTo("1.00");
    }

    @Test
    void aServiceWithoutARateIsHeldAndShownAsSuch() { // RWD-2
        events.publish(client.provisionedOn(TRIAL_STARTS));
        events.publish(client.allocated(UUID.randomUUID(), PAID_ON, Fixtures.line(CloudService.CASH_DESK, "600.00")));

        eventually(
                () -> assertThat(texts(rewards("").at("/items/0"), "status", "heldBecause", "base", "amount", "rate"))
                        .containsExactly("HELD", "NO_RATE_FOR_SERVICE", "600.00", "", ""));
        assertThat(summary().at("/rewardAccrued").asString()).isEqualTo("0.00");
        assertThat(told()).isEmpty();
    }

    @Test
    void whatWasPaidBeforeTheContractIsHeld() { // RWD-2
        var day = LocalDate.of(2020, 1, 8);
        events.publish(client.provisionedOn(day));
        events.publish(client.allocated(UUID.randomUUID(), day, Fixtures.line(CloudService.RENT, "600.00")));

        eventually(() ->
                assertThat(rewards("").at("/items/0/heldBecause").asString()).isEqualTo("NO_CONTRACT_IN_FORCE"));
    }

    @Test
    void nothingIsEarnedOnAClientOfNobodyOrBeforeItsAttribution() { // PRT-10
        var own = Fixtures.clientOf(null);
        events.publish(own.provisionedOn(TRIAL_STARTS));
        events.publish(own.allocated(UUID.randomUUID(), PAID_ON, Fixtures.line(CloudService.RENT, "1000.00")));
        events.publish(client.provisionedOn(TRIAL_STARTS));
        events.publish(client.allocated(
                UUID.randomUUID(), TRIAL_STARTS.minusDays(1), Fixtures.line(CloudService.RENT, "1000.00")));
        events.publish(client.allocated(UUID.randomUUID(), TRIAL_STARTS, Fixtures.line(CloudService.RENT, "20.00")));

        eventually(() -> assertThat(summary().at("/rewardAccrued").asString()).isEqualTo("2.00"));
        assertThat(events.published(RewardAccrued.class))
                .noneMatch(event -> event.client().equals(own.id()));
    }

    @Test
    void aPartnerSeesOnlyItsOwn() { // PRT-11
        var other = Fixtures.partner(api);
        events.publish(client.provisionedOn(TRIAL_STARTS));
        events.publish(client.allocated(UUID.randomUUID(), PAID_ON, Fixtures.line(CloudService.RENT, "1000.00")));
        eventually(() -> assertThat(summary().at("/rewardAccrued").asString()).isEqualTo("100.00"));

        var others = api.as(Tokens.partner(other));

        assertThat(others.get("/api/partner/rewards")
                        .expect(200)
                        .json()
                        .at("/total")
                        .asInt())
                .isZero();
        assertThat(others.get("/api/partner/summary")
                        .expect(200)
                        .json()
                        .at("/clients/TRIAL")
                        .asInt())
                .isZero();
        assertThat(others.get("/api/partner/summary").text("/rewardAccrued")).isEqualTo("0.00");
        api.get("/api/partner/summary").expect(401);
        api.as(Tokens.operator()).get("/api/partner/summary").expect(403);
    }

    @Test
    void accrualsAreExportedToTheirPartnerOnly() { // CAB-7, PRT-11
        events.publish(client.provisionedOn(TRIAL_STARTS));
        events.publish(client.allocated(UUID.randomUUID(), PAID_ON, Fixtures.line(CloudService.RENT, "1000.00")));
        eventually(() -> assertThat(summary().at("/rewardAccrued").asString()).isEqualTo("100.00"));

        var rows = export(partner);

        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst()).startsWith("\uFEFFМесяц;Оплачено;Клиент;Название клиента;Счёт;Сервис;");
        assertThat(rows.getLast())
                .startsWith("2046-11;")
                .contains(";Аренда 1С;", ";1000,00;10,00;100,00;Начислено;31.01.2047;;нет");
        assertThat(export(Fixtures.partner(api))).hasSize(1);
    }

    private List<String> export(UUID of) {
        return api.as(Tokens.partner(of))
                .withHeader("Accept", "text/csv")
                .withHeader("Accept-Language", "ru")
                .get("/api/partner/rewards")
                .expect(200)
                .text()
                .lines()
                .toList();
    }

    @Test
    void aListThatIsAskedForInAnUnknownWayIsRefused() {
        for (String query : List.of("?month=2046-13", "?sort=partner", "?size=0", "?size=201", "?page=-1")) {
            assertThat(api.as(Tokens.partner(partner))
                            .get("/api/partner/rewards" + query)
                            .status())
                    .isEqualTo(400);
        }
    }

    private JsonNode summary() {
        return api.as(Tokens.partner(partner))
                .get("/api/partner/summary")
                .expect(200)
                .json();
    }

    private JsonNode rewards(String query) {
        return api.as(Tokens.partner(partner))
                .get("/api/partner/rewards" + query)
                .expect(200)
                .json();
    }

    private static List<String> texts(JsonNode node, String... fields) {
        return Arrays.stream(fields).map(field -> node.path(field).asString("")).toList();
    }

    private List<RewardAccrued> told() {
        return events.published(RewardAccrued.class).stream()
                .filter(event -> event.partner().equals(partner))
                .toList();
    }

    private static void eventually(Runnable assertion) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(assertion::run);
    }
}
