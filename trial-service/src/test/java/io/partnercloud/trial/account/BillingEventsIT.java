package io.partnercloud.trial.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.partnercloud.contracts.billing.ClientBlocked;
import io.partnercloud.contracts.billing.ClientUnblocked;
import io.partnercloud.contracts.billing.DebtorDeletionReached;
import io.partnercloud.contracts.billing.RentedParameters;
import io.partnercloud.contracts.billing.SubscriptionActivated;
import io.partnercloud.contracts.billing.SubscriptionChanged;
import io.partnercloud.contracts.billing.SubscriptionEnded;
import io.partnercloud.contracts.billing.SubscriptionExtended;
import io.partnercloud.contracts.billing.SubscriptionShortened;
import io.partnercloud.contracts.partner.ClientAttributed;
import io.partnercloud.contracts.trial.ClientAccessBlocked;
import io.partnercloud.contracts.trial.ClientAccessRestored;
import io.partnercloud.contracts.trial.ClientDeleted;
import io.partnercloud.contracts.trial.ClientParametersChanged;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.platform.time.SandboxClock;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.EventProbe;
import io.partnercloud.testsupport.ServiceDatabase;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.Strangers;
import io.partnercloud.testsupport.Tokens;
import io.partnercloud.trial.TrialScenario;
import io.partnercloud.trial.TrialScenario.Provisioned;
import io.partnercloud.trial.followup.DueAccounts;
import io.partnercloud.trial.followup.DueKind;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Access follows billing.events: CLI-2, BLK-1 to BLK-3, CHG. */
@ServiceIT
class BillingEventsIT {
    @Autowired
    ApiClient api;

    @Autowired
    EventProbe events;

    @Autowired
    ServiceDatabase database;

    @Autowired
    SandboxClock clock;

    @Autowired
    DueAccounts due;

    private final UUID partner = UUID.randomUUID();
    private TrialScenario scenario;
    private LocalDate today;

    @BeforeEach
    void prepare() {
        scenario = new TrialScenario(api);
        today = clock.today();
    }

    private Provisioned paid() {
        var client = scenario.provisioned(partner, "ООО «Платим»");
        events.publish(client.activated(today, today.plusDays(30)));
        scenario.awaitClientStatus(client, "PAID");
        return client;
    }

    private Provisioned debtor() {
        var client = paid();
        events.publish(blocked(client));
        scenario.awaitClientStatus(client, "BLOCKED");
        return client;
    }

    private ClientBlocked blocked(Provisioned client) {
        return new ClientBlocked(
                client.id(),
                client.login(),
                partner,
                today,
                Money.of("3890.00"),
                today.plusDays(60),
                CloudService.RENT);
    }

    private ClientUnblocked unblocked(Provisioned client) {
        return new ClientUnblocked(client.id(), client.login(), partner, today, CloudService.RENT);
    }

    @Test // CLI-2
    void theFirstPaymentMakesAClientAPaidOne() {
        var client = paid();

        var shown = scenario.client(partner, client.login());
        assertThat(shown.text("/paidThrough")).isEqualTo(today.plusDays(30).toString());
        assertThat(shown.text("/contractDate")).isEqualTo(today.toString());

        events.publish(
                new SubscriptionExtended(client.id(), client.login(), partner, CloudService.RENT, today.plusDays(61)));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                scenario.client(partner, client.login()).text("/paidThrough"))
                        .isEqualTo(today.plusDays(61).toString()));
    }

    @Test // INV-7: the partner sees at once that the days are no longer paid, and access stays until it is blocked
    void aPaymentThatWentBackTakesItsDays() {
        var client = paid();
        var paidThrough = today.plusDays(61);
        events.publish(new SubscriptionExtended(client.id(), client.login(), partner, CloudService.RENT, paidThrough));
        awaitPaidThrough(client, paidThrough);

        events.publish(
                new SubscriptionShortened(client.id(), client.login(), partner, CloudService.PBX, today.minusDays(1)));
        events.publish(
                new SubscriptionShortened(client.id(), client.login(), partner, CloudService.RENT, today.plusDays(30)));

        awaitPaidThrough(client, today.plusDays(30));
        assertThat(scenario.client(partner, client.login()).text("/status")).isEqualTo("PAID");
        awaitAccess(client, "OPEN");
        events.publish(new SubscriptionExtended(client.id(), client.login(), partner, CloudService.RENT, paidThrough));
        awaitPaidThrough(client, paidThrough);
    }

    private void awaitPaidThrough(Provisioned client, LocalDate day) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                scenario.client(partner, client.login()).text("/paidThrough"))
                        .isEqualTo(day.toString()));
    }

    @Test // CLI-9: a client on trial that pays for the PBX, once does not, and then pays for the rent
    void anotherServiceNeitherPaysForATrialNorEndsIt() {
        var client = scenario.provisioned(partner, "ООО «Телефон»");
        var pbx = today.plusDays(30);

        events.publish(new SubscriptionActivated(
                client.id(), client.login(), partner, CloudService.PBX, "PBX", today, pbx, Money.of("990.00"), false));
        events.publish(new SubscriptionExtended(client.id(), client.login(), partner, CloudService.PBX, pbx));
        events.publish(blocked(client));
        events.publish(unblocked(client));
        events.publish(client.activated(today, today.plusDays(20)));

        scenario.awaitClientStatus(client, "PAID");
        assertThat(scenario.client(partner, client.login()).text("/paidThrough"))
                .isEqualTo(today.plusDays(20).toString());
        assertThat(events.published(ClientAccessBlocked.class))
                .noneMatch(event -> event.client().equals(client.id()));
        assertThat(deadLetters(client)).isZero();
    }

    @Test // BLK-1, BLK-2, BLK-3
    void aDebtorsAccessStopsAndComesBack() {
        var client = debtor();

        assertThat(events.published(ClientAccessBlocked.class))
                .contains(new ClientAccessBlocked(client.id(), client.login(), partner, "DEBT", today));
        awaitAccess(client, "CLOSED");

        events.publish(unblocked(client));
        scenario.awaitClientStatus(client, "PAID");
        assertThat(events.published(ClientAccessRestored.class))
                .contains(new ClientAccessRestored(client.id(), client.login(), partner, today));
        awaitAccess(client, "OPEN");
    }

    @Test // BLK-1: only what is unpaid is blocked
    void anotherServicesDebtDoesNotStopTheRent() {
        var client = paid();

        events.publish(new ClientBlocked(
                client.id(), client.login(), partner, today, Money.of("990.00"), today.plusDays(60), CloudService.PBX));
        events.publish(
                new SubscriptionExtended(client.id(), client.login(), partner, CloudService.RENT, today.plusDays(61)));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                scenario.client(partner, client.login()).text("/paidThrough"))
                        .isEqualTo(today.plusDays(61).toString()));
        assertThat(scenario.client(partner, client.login()).text("/status")).isEqualTo("PAID");

        events.publish(blocked(client));
        scenario.awaitClientStatus(client, "BLOCKED");
        events.publish(new ClientUnblocked(client.id(), client.login(), partner, today, CloudService.PBX));
        events.publish(
                new SubscriptionExtended(client.id(), client.login(), partner, CloudService.RENT, today.plusDays(92)));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                scenario.client(partner, client.login()).text("/paidThrough"))
                        .isEqualTo(today.plusDays(92).toString()));
        assertThat(scenario.client(partner, client.login()).text("/status")).isEqualTo("BLOCKED");
    }

    @Test // SVC-1
    void theRentEndsAndThePbxKeepsTheAccount() {
        var client = paid();
        events.publish(new SubscriptionActivated(
                client.id(),
                client.login(),
                partner,
                CloudService.PBX,
                "PBX",
                today,
                today.plusDays(30),
                Money.of("990.00"),
                false));

        events.publish(new SubscriptionEnded(
                client.id(), client.login(), partner, CloudService.RENT, today.minusDays(20), "GIVEN_UP"));
        scenario.awaitClientStatus(client, "BLOCKED");
        assertThat(scenario.client(partner, client.login()).text("/blockReason"))
                .isEqualTo("RENT_ENDED");
        awaitAccess(client, "CLOSED");
        assertThat(toBeDeleted(client)).isFalse();

        events.publish(new SubscriptionEnded(
                client.id(), client.login(), partner, CloudService.PBX, today.minusDays(20), "DEBT"));
        await().atMost(Duration.ofSeconds(20)).until(() -> toBeDeleted(client));
    }

    private boolean toBeDeleted(Provisioned client) {
        return due.find(DueKind.DELETION, today, Optional.empty(), 10_000).stream()
                .anyMatch(account -> account.id().equals(new ClientId(client.id())));
    }

    @Test // BLK-2
    void aDebtorIsDeletedWhenItsTimeIsOver() {
        var client = debtor();

        events.publish(new DebtorDeletionReached(client.id(), client.login(), partner, today));

        scenario.awaitClientStatus(client, "DELETED");
        assertThat(events.published(ClientDeleted.class))
                .contains(new ClientDeleted(client.id(), client.login(), partner, "DEBT", today));
        awaitAccess(client, "REMOVED");
    }

    @Test // CHG
    void aChangedSubscriptionIsShown() {
        var client = paid();

        events.publish(new SubscriptionChanged(
                client.id(),
                client.login(),
                partner,
                CloudService.RENT,
                today,
                Money.of("2460.00"),
                2,
                List.of("BP"),
                true,
                new RentedParameters(List.of("BP"), 2, 0, 0, 0, false, 0, false, true)));

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            var shown = scenario.client(partner, client.login());
            assertThat(shown.text("/connections")).isEqualTo("2");
            assertThat(shown.text("/premium")).isEqualTo("true");
        });
        assertThat(events.published(ClientParametersChanged.class))
                .contains(new ClientParametersChanged(client.id(), client.login(), partner, List.of("BP"), 2));
    }

    @Test // CLI-8, CLI-9: seven connections are paid for and used; the PBX is found by itself and has its own debt
    void whatIsPaidForWorksAndEachServiceIsSpokenOfByItself() {
        var client = scenario.provisioned(partner, "ООО «Семеро»");
        events.publish(client.activated(
                today,
                today.plusDays(30),
                new RentedParameters(List.of("UT", "ZUP"), 7, 12, 45, 0, true, 0, false, true)));
        events.publish(new SubscriptionActivated(
                client.id(),
                client.login(),
                partner,
                CloudService.PBX,
                "PBX",
                today,
                today.plusDays(60),
                Money.of("990.00"),
                false));
        events.publish(new ClientBlocked(
                client.id(), client.login(), partner, today, Money.of("990.00"), today.plusDays(60), CloudService.PBX));

        var mine = api.as(Tokens.partner(partner));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(mine.get("/api/partner/clients?service=PBX&status=BLOCKED")
                                .expect(200)
                                .text("/items/0/login"))
                        .isEqualTo(client.login().text()));
        var shown = scenario.client(partner, client.login());
        assertThat(shown.text("/status")).isEqualTo("PAID");
        assertThat(shown.text("/service")).isEqualTo("RENT");
        assertThat(shown.json().at("/products").toString()).isEqualTo("[\"UT\",\"ZUP\"]");
        assertThat(shown.text("/users")).isEqualTo("7");
        assertThat(shown.text("/services/0/paidThrough"))
                .isEqualTo(today.plusDays(60).toString());
        assertThat(mine.get("/api/partner/clients/" + client.login() + "/users").text("/total"))
                .isEqualTo("7");
        var refused = mine.send(
                        "PUT",
                        "/api/partner/clients/" + client.login() + "/parameters",
                        "{\"products\":[\"BP\"],\"users\":2}")
                .expect(409);
        assertThat(refused.text("/path")).isEqualTo("/api/partner/clients/" + client.login() + "/subscription-changes");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            var compared = api.as(Tokens.operator())
                    .get("/api/admin/clients/" + client.login() + "/parameters")
                    .expect(200);
            assertThat(compared.text("/differs")).isEqualTo("false");
            assertThat(compared.text("/inUse/infobases")).isEqualTo("12");
            assertThat(compared.text("/inUse/fileGb")).isEqualTo("20");
        });
        assertThat(deadLetters(client)).isZero();
    }

    @Test // TRL-9
    void aTrialChangesFreeAndAtOnceWithinFiveUsers() {
        var client = scenario.provisioned(partner, "ООО «Пробуем»");
        var path = "/api/partner/clients/" + client.login() + "/parameters";
        var mine = api.as(Tokens.partner(partner));

        mine.send("PUT", path, "{\"products\":[\"BP\",\"UT\"],\"users\":5}").expect(200);

        assertThat(scenario.client(partner, client.login()).text("/users")).isEqualTo("5");
        assertThat(mine.get("/api/partner/clients/" + client.login() + "/infobases")
                        .text("/total"))
                .isEqualTo("3");
        assertThat(mine.send("PUT", path, "{\"products\":[\"BP\"],\"users\":6}")
                        .expect(422)
                        .code())
                .isEqualTo("trial_user_limit");
        assertThat(events.published(ClientParametersChanged.class))
                .contains(new ClientParametersChanged(client.id(), client.login(), partner, List.of("BP", "UT"), 5));
    }

    @Test // TRL-10, PRT-11: granted by the client itself, and told the provider
    void aRemoteDesktopIsOneUsersOfATrial() {
        var client = scenario.provisioned(partner, "ООО «Загрузка»");
        var own = api.as(Tokens.client(client.id()));

        own.send("PUT", "/api/client/users/2/remote-desktop", "").expect(204);

        var users = own.get("/api/client/users").expect(200);
        assertThat(users.text("/items/1/remoteDesktop")).isEqualTo("true");
        assertThat(users.text("/total")).isEqualTo("3");
        assertThat(own.get("/api/client/account").expect(200).text("/login"))
                .isEqualTo(client.login().text());
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(api.as(Tokens.operator())
                                .get("/api/admin/clients/" + client.login() + "/parameters")
                                .text("/inUse/remoteDesktopUser"))
                        .isEqualTo("2"));
        assertThat(own.send("PUT", "/api/client/users/9/remote-desktop", "")
                        .expect(404)
                        .code())
                .isEqualTo("client_user_unknown");
        own.delete("/api/client/users/2/remote-desktop").expect(204);
        assertThat(own.get("/api/client/users").text("/items/1/remoteDesktop")).isEqualTo("false");
    }

    @Test
    void lateAndRepeatedFactsChangeNothingAndStopNobody() {
        var client = paid();
        var other = scenario.provisioned(partner, "ООО «Другой»");

        var id = UUID.randomUUID();
        events.publishAs(id, "billing.events", blocked(client));
        events.publishAs(id, "billing.events", blocked(client));
        events.publish(blocked(client));
        events.publish(client.activated(today, today.plusDays(30)));
        events.publish(unblocked(client));
        events.publish(unblocked(client));
        events.publish(new DebtorDeletionReached(client.id(), client.login(), partner, today));
        events.publish(
                new SubscriptionExtended(client.id(), client.login(), partner, CloudService.RENT, today.plusDays(62)));
        events.publish(unblocked(other));
        events.publish(new DebtorDeletionReached(other.id(), other.login(), partner, today));
        events.publish(other.activated(today, today.plusDays(5)));

        scenario.awaitClientStatus(other, "PAID");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                scenario.client(partner, client.login()).text("/paidThrough"))
                        .isEqualTo(today.plusDays(62).toString()));
        assertThat(scenario.client(partner, client.login()).text("/status")).isEqualTo("PAID");
        assertThat(events.published(ClientAccessBlocked.class).stream()
                        .filter(event -> event.client().equals(client.id())))
                .hasSize(1);
        assertThat(events.published(ClientAccessRestored.class).stream()
                        .filter(event -> event.client().equals(client.id())))
                .hasSize(1);
        assertThat(deadLetters(client) + deadLetters(other)).isZero();
    }

    @Test // CLI-1
    void moneyForADeletedAccountIsATaskForAnOperator() {
        var client = scenario.provisioned(partner, "ООО «Поздно»");
        database.asSuperuser().sql("""
                        update clients set status = 'DELETED', block_reason = 'TRIAL_ENDED', deleted_on = trial_ends_on
                         where id = :id
                        """).param("id", client.id()).update();
        var operator = api.as(Tokens.operator());

        events.publish(client.activated(today, today.plusDays(30)));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(operator.get("/api/admin/provisioning-tasks?open=true&size=200")
                                .json()
                                .at("/items")
                                .valueStream()
                                .filter(task -> task.at("/trial")
                                        .asString()
                                        .equals(client.id().toString()))
                                .map(task -> task.at("/kind").asString()))
                        .containsExactly("PAID_AFTER_DELETION"));
        assertThat(scenario.client(partner, client.login()).text("/status")).isEqualTo("DELETED");
    }

    @Test // PRT-10
    void anAttributedClientIsSeenByItsNewPartnerAlone() {
        var client = scenario.provisioned(partner, "ООО «Переход»");
        var heir = UUID.randomUUID();

        events.publish(new ClientAttributed(heir, client.id(), client.login(), today, 2, partner));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(api.as(Tokens.partner(heir))
                                .get("/api/partner/clients/" + client.login())
                                .status())
                        .isEqualTo(200));
        api.as(Tokens.partner(partner))
                .get("/api/partner/clients/" + client.login())
                .expect(404);
        api.as(Tokens.partner(heir)).get("/api/partner/trials/" + client.id()).expect(200);
    }

    @Test // PRT-18: A -> B -> C on one day, told in whatever order
    void ofTwoHandoversTheLaterOneHolds() {
        var client = scenario.provisioned(partner, "ООО «Дважды»");
        var second = UUID.randomUUID();
        var third = UUID.randomUUID();

        events.publish(new ClientAttributed(third, client.id(), client.login(), today, 3, second));
        events.publish(new ClientAttributed(second, client.id(), client.login(), today, 2, partner));
        var marker = scenario.provisioned(partner, "ООО «Метка»");
        events.publish(new ClientAttributed(second, marker.id(), marker.login(), today, 2, partner));

        sees(second, marker.login(), 200);
        sees(third, client.login(), 200);
        sees(second, client.login(), 404);
        sees(partner, client.login(), 404);
    }

    private void sees(UUID who, ClientLogin login, int status) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(api.as(Tokens.partner(who))
                                .get("/api/partner/clients/" + login)
                                .status())
                        .isEqualTo(status));
    }

    private void awaitAccess(Provisioned client, String access) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(database.asSuperuser()
                                .sql("select access from simulated_accounts where key = :key")
                                .param("key", client.id())
                                .query(String.class)
                                .single())
                        .isEqualTo(access));
    }

    private int deadLetters(Provisioned client) {
        return database.asSuperuser()
                .sql("select count(*) from dead_letters where key = :key")
                .param("key", client.id().toString())
                .query(Integer.class)
                .single();
    }

    @Test // PRT-11
    void strangersSeeNoRowOfAnyTable() throws SQLException {
        paid();

        assertThat(Strangers.see(database)).isEmpty();
    }
}
