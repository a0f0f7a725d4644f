package io.partnercloud.trial.infobase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.partnercloud.contracts.billing.RentedParameters;
import io.partnercloud.contracts.billing.SubscriptionChanged;
import io.partnercloud.contracts.identity.PersonErased;
import io.partnercloud.contracts.trial.ClientUserChanged;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.platform.time.SandboxClock;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.EventProbe;
import io.partnercloud.testsupport.ServiceDatabase;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.Tokens;
import io.partnercloud.trial.TrialScenario;
import io.partnercloud.trial.TrialScenario.Provisioned;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** CLI-3, CLI-10: what an account holds is written by client, partner and operators, within what it may use. */
@ServiceIT
class ContentsIT {
    @Autowired
    ApiClient api;

    @Autowired
    EventProbe events;

    @Autowired
    ServiceDatabase database;

    @Autowired
    SandboxClock clock;

    private final UUID partner = UUID.randomUUID();
    private Provisioned client;
    private ApiClient ofPartner;
    private ApiClient own;

    @BeforeEach
    void anAccount() {
        client = new TrialScenario(api).provisioned(partner, "ООО «Наполняем»");
        ofPartner = api.as(Tokens.partner(partner));
        own = api.as(Tokens.client(client.id()));
    }

    private String path(String what) {
        return "/api/partner/clients/" + client.login() + "/" + what;
    }

    private void providerHas(String fragment, boolean has) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(database.asSuperuser()
                                .sql(
                                        "select contents::text like '%' || :fragment || '%' from simulated_accounts where key = :key")
                                .param("fragment", fragment)
                                .param("key", client.id())
                                .query(Boolean.class)
                                .single())
                        .isEqualTo(has));
    }

    @Test
    @DisplayName("PRT-17: of a user who is erased the seat is left, without a name")
    void ofAnErasedUserTheSeatIsLeft() {
        var user = own.once()
                .post("/api/client/users", "{\"name\":\"Щукин Борис\",\"email\":\"boris@example.test\"}")
                .expect(201)
                .text("/number");

        events.publish(new PersonErased(UUID.randomUUID(), client.id(), Integer.parseInt(user), Instant.EPOCH));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(own.get("/api/client/users").text()).doesNotContain("Щукин", "boris@example.test"));
    }

    @Test
    @DisplayName("CLI-3: an infobase is added, marked, renamed and removed, and the provider follows")
    void anInfobaseIsAddedMarkedAndRemoved() {
        var added = own.once()
                .post("/api/client/infobases", "{\"name\":\"Филиал\",\"configuration\":\"BP\"}")
                .expect(201);
        assertThat(added.text("/automaticUpdates")).isEqualTo("true");
        providerHas("Филиал", true);

        var its = "infobases/" + added.text("/id");
        var marked = ofPartner
                .withHeader("If-Match", added.header("ETag").orElseThrow())
                .put(
                        path(its),
                        "{\"name\":\"Филиал в Твери\",\"customised\":false,\"extensions\":true,\"autoUpdate\":true}")
                .expect(200);
        assertThat(marked.text("/automaticUpdates")).isEqualTo("false");
        assertThat(ofPartner
                        .withHeader("If-Match", added.header("ETag").orElseThrow())
                        .put(
                                path(its),
                                "{\"name\":\"Поздно\",\"customised\":false,\"extensions\":true,\"autoUpdate\":true}")
                        .code())
                .isEqualTo("stale_version");
        providerHas("Филиал в Твери", true);

        api.as(Tokens.operator())
                .delete("/api/admin/clients/" + client.login() + "/" + its)
                .expect(204);
        providerHas("Филиал", false);
        assertThat(ofPartner.get(path(its)).expect(404).code()).isEqualTo("infobase_unknown");
        assertThat(database.asSuperuser()
                        .sql(
                                "select action from audit_records where subject = 'client:' || :login order by id desc limit 1")
                        .param("login", client.login().text())
                        .query(String.class)
                        .single())
                .isEqualTo("infobase.removed");
    }

    @Test
    @DisplayName(
            "CLI-3: ten infobases are included, of configurations that the account has, each with a name of its own")
    void moreThanIsIncludedIsRefused() {
        assertThat(ofPartner
                        .once()
                        .post(path("infobases"), "{\"name\":\"Торговля\",\"configuration\":\"UT\"}")
                        .expect(422)
                        .code())
                .isEqualTo("configuration_not_rented");
        for (var each = 3; each <= 10; each++) {
            ofPartner
                    .once()
                    .post(path("infobases"), "{\"name\":\"База " + each + "\",\"configuration\":\"BP\"}")
                    .expect(201);
        }
        assertThat(ofPartner
                        .once()
                        .post(path("infobases"), "{\"name\":\"Лишняя\",\"configuration\":\"BP\"}")
                        .expect(422)
                        .text("/limit"))
                .isEqualTo("10");
        var third = ofPartner.get(path("infobases?sort=name,desc")).text("/items/0/id");
        assertThat(ofPartner
                        .put(
                                path("infobases/" + third),
                                "{\"name\":\"База 3\",\"customised\":false,\"extensions\":false,\"autoUpdate\":true}")
                        .expect(409)
                        .code())
                .isEqualTo("infobase_name_taken");
    }

    @Test
    @DisplayName("CLI-10: users are added, renamed and closed; a trial has five at most")
    void usersAreAddedRenamedAndClosed() {
        var fourth = own.once()
                .post("/api/client/users", "{\"name\":\"Вера Четвёртая\",\"email\":\"vera@vasilek.example\"}")
                .expect(201);
        assertThat(fourth.text("/login")).isEqualTo(client.login() + "U4");
        assertThat(new TrialScenario(api).client(partner, client.login()).text("/users"))
                .isEqualTo("4");
        ofPartner.once().post(path("users"), "{\"name\":\"Глеб Пятый\"}").expect(201);
        assertThat(ofPartner
                        .once()
                        .post(path("users"), "{\"name\":\"Шестой\"}")
                        .expect(422)
                        .code())
                .isEqualTo("client_user_limit");
        assertThat(ofPartner
                        .put(path("users/4"), "{\"name\":\"Вера\",\"email\":\"partner@example.test\"}")
                        .expect(403)
                        .code())
                .isEqualTo("client_user_email_fixed");
        own.put("/api/client/users/4", "{\"name\":\"Вера Новая\",\"email\":\"vera@vasilek.example\"}")
                .expect(200);

        own.delete("/api/client/users/4").expect(204);

        assertThat(own.delete("/api/client/users/4").expect(404).code()).isEqualTo("client_user_unknown");
        var sixth = own.once().post("/api/client/users", "{\"name\":\"Дина\"}").expect(201);
        assertThat(sixth.text("/number")).isEqualTo("6");
        providerHas(client.login() + "U6", true);
        providerHas(client.login() + "U4", false);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(events.published(ClientUserChanged.class))
                        .filteredOn(changed -> changed.client().equals(client.id()) && changed.user() == 4)
                        .extracting(ClientUserChanged::name, ClientUserChanged::email, ClientUserChanged::open)
                        .containsExactly(
                                tuple("Вера Четвёртая", "vera@vasilek.example", true),
                                tuple("Вера Новая", "vera@vasilek.example", true),
                                tuple("Вера Новая", "vera@vasilek.example", false)));
        assertThat(events.published(ClientUserChanged.class))
                .filteredOn(changed -> changed.client().equals(client.id()))
                .extracting(ClientUserChanged::partner)
                .containsOnly(partner);
    }

    @Test
    @DisplayName("CLI-10: the last user stays, and a place that is paid for more is a user more")
    void theLastUserStaysAndPaidPlacesAreFilled() {
        own.delete("/api/client/users/2").expect(204);
        own.delete("/api/client/users/3").expect(204);
        assertThat(own.delete("/api/client/users/1").expect(409).code()).isEqualTo("last_client_user");
        events.publish(client.activated(clock.today(), clock.today().plusDays(30)));
        new TrialScenario(api).awaitClientStatus(client, "PAID");
        assertThat(own.get("/api/client/users").text("/total")).isEqualTo("1");

        events.publish(new SubscriptionChanged(
                client.id(),
                client.login(),
                partner,
                CloudService.RENT,
                clock.today(),
                Money.of("3890.00"),
                5,
                List.of("BP", "ZUP"),
                false,
                new RentedParameters(List.of("BP", "ZUP"), 5, 0, 0, 0, false, 0, false, false)));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(own.get("/api/client/users").text("/total")).isEqualTo("3"));
    }
}
