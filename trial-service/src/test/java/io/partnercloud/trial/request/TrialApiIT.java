package io.partnercloud.trial.request;

import static io.partnercloud.trial.TrialScenario.body;
import static io.partnercloud.trial.TrialScenario.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.contracts.trial.TrialProvisioned;
import io.partnercloud.contracts.trial.TrialRequested;
import io.partnercloud.platform.security.SecretReader;
import io.partnercloud.platform.time.SandboxClock;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.EventProbe;
import io.partnercloud.testsupport.ServiceDatabase;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.Tokens;
import io.partnercloud.trial.Inns;
import io.partnercloud.trial.TrialScenario;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

@ServiceIT
class TrialApiIT {
    @Autowired
    ApiClient api;

    @Autowired
    EventProbe events;

    @Autowired
    ServiceDatabase database;

    @Autowired
    SecretReader secrets;

    @Autowired
    SandboxClock clock;

    private final UUID partner = UUID.randomUUID();

    private static Map<String, Object> good() {
        return body("ООО «Василёк»", Inns.next(), "anna@vasilek.example");
    }

    @Test // TRL-1, TRL-2, TRL-4
    void aPartnerAsksForATrialAndTheClientGetsItsAccount() {
        var scenario = new TrialScenario(api);
        var today = clock.today();

        var answer = scenario.request(partner, good()).expect(202);
        var id = UUID.fromString(answer.text("/id"));
        assertThat(answer.header("Location")).contains("/api/partner/trials/" + id);
        scenario.awaitTrialStatus(partner, id, "TRIAL");

        var trial = scenario.trial(partner, id);
        assertThat(trial.text("/clientLogin")).matches("1R\\d{5,}");
        assertThat(trial.text("/endsOn")).isEqualTo(today.plusDays(13).toString());
        var client = api.as(Tokens.partner(partner))
                .get("/api/partner/clients/" + trial.text("/clientLogin"))
                .expect(200);
        assertThat(client.text("/name")).isEqualTo("ООО «Василёк»");
        assertThat(client.text("/status")).isEqualTo("TRIAL");
        assertThat(client.text("/service")).isEqualTo("RENT");
        assertThat(client.text("/tariff")).isEqualTo("UNIFIED");
        assertThat(client.text("/trialEndsOn")).isEqualTo(trial.text("/endsOn"));
        assertThat(client.json().has("paidThrough")).isFalse();
        assertThat(client.header("ETag")).isPresent();
    }

    @Test // TRL-3, TRL-11
    void theEventsCarryWhatTheLettersNeedAndThePasswordOnlySealed() {
        var client = new TrialScenario(api).provisioned(partner, good());

        var requested = events.published(TrialRequested.class).stream()
                .filter(event -> event.client().equals(client.id()))
                .toList();
        var provisioned = events.published(TrialProvisioned.class).stream()
                .filter(event -> event.client().equals(client.id()))
                .toList();

        assertThat(requested).singleElement().satisfies(event -> {
            assertThat(event.partner()).isEqualTo(partner);
            assertThat(event.products()).containsExactly("BP", "ZUP");
        });
        assertThat(provisioned).singleElement().satisfies(event -> {
            assertThat(event.login()).isEqualTo(client.login());
            assertThat(event.startsOn()).isEqualTo(client.startsOn());
            assertThat(event.endsOn()).isEqualTo(client.startsOn().plusDays(13));
            assertThat(event.accessUrl()).endsWith(client.login().text());
            var password = secrets.open(event.initialPassword());
            assertThat(new BCryptPasswordEncoder().matches(password, passwordHash(client.id())))
                    .isTrue();
            assertThat(everythingStored()).doesNotContain(password);
        });
    }

    @Test // CLI-3: updated by itself, for nobody has customised it
    void theAccountHasAnInfobaseForEachConfigurationAndItsUsers() {
        var client = new TrialScenario(api).provisioned(partner, good());
        var mine = api.as(Tokens.partner(partner));

        var infobases = mine.get("/api/partner/clients/" + client.login() + "/infobases?sort=configuration")
                .expect(200);
        var users =
                mine.get("/api/partner/clients/" + client.login() + "/users").expect(200);

        assertThat(infobases.text("/total")).isEqualTo("2");
        assertThat(infobases.text("/items/0/configuration")).isEqualTo("BP");
        assertThat(infobases.text("/items/0/name")).isEqualTo("1С:Бухгалтерия");
        assertThat(infobases.text("/items/0/automaticUpdates")).isEqualTo("true");
        assertThat(users.text("/total")).isEqualTo("3");
        assertThat(users.text("/items/2/login")).isEqualTo(client.login() + "U3");
    }

    @Test // PRT-11
    void anotherPartnersTrialsAndClientsDoNotExist() {
        var client = new TrialScenario(api).provisioned(partner, good());
        var other = api.as(Tokens.partner(UUID.randomUUID()));

        assertThat(other.get("/api/partner/trials/" + client.id()).expect(404).code())
                .isEqualTo("trial_unknown");
        for (var path : List.of("", "/infobases", "/users")) {
            assertThat(other.get("/api/partner/clients/" + client.login() + path)
                            .expect(404)
                            .code())
                    .isEqualTo("client_unknown");
        }
        assertThat(other.get("/api/partner/trials").expect(200).text("/total")).isEqualTo("0");
        assertThat(other.get("/api/partner/clients").expect(200).text("/total")).isEqualTo("0");
    }

    @Test // PRT-9, TRL-1
    void aPartnersOwnTrialLastsThirtyDaysAndThereIsOneAtATime() {
        var scenario = new TrialScenario(api);
        var own = with(with(good(), "purpose", "OWN_USE"), "client.inn", null);

        var first = scenario.provisioned(partner, own);

        assertThat(first.endsOn()).isEqualTo(first.startsOn().plusDays(29));
        assertThat(scenario.request(partner, own).expect(409).code()).isEqualTo("own_use_trial_already_active");
        scenario.request(UUID.randomUUID(), own).expect(202);
    }

    @Test // TRL-8
    void aSecondTrialOfACompanyIsRefusedWhileTheFirstIsActive() {
        var scenario = new TrialScenario(api);
        var body = good();
        scenario.request(partner, body).expect(202);

        assertThat(scenario.request(partner, body).expect(409).code()).isEqualTo("trial_already_active");
    }

    @Test // PRT-10
    void aClientOfAnotherPartnerIsRefusedWithoutNamingIt() {
        var scenario = new TrialScenario(api);
        var body = good();
        scenario.request(partner, body).expect(202);

        var refused = scenario.request(UUID.randomUUID(), body).expect(409);

        assertThat(refused.code()).isEqualTo("client_of_another_partner");
        assertThat(refused.text()).doesNotContain(partner.toString());
    }

    @Test
    void aRefusalSpeaksRussianToWhoAsksForIt() {
        var answer = api.as(Tokens.partner(partner))
                .withHeader("Accept-Language", "ru")
                .post("/api/partner/trials", with(good(), "users", 6))
                .expect(422);

        assertThat(answer.text("/detail")).isEqualTo("В пробном доступе не больше 5 пользователей, запрошено 6.");
        assertThat(answer.text("/limit")).isEqualTo("5");
    }

    static Stream<Arguments> badRequests() {
        return Stream.of(
                Arguments.of("users", 6, 422, "trial_user_limit", null),
                Arguments.of("products", List.of("BP", "DOOM"), 422, "unknown_configuration", null),
                Arguments.of("users", 0, 400, "invalid_request", "/users"),
                Arguments.of("users", null, 400, "invalid_request", "/users"),
                Arguments.of("users", "three", 400, "invalid_request", "/users"),
                Arguments.of("products", List.of(), 400, "invalid_request", "/products"),
                Arguments.of("products", null, 400, "invalid_request", "/products"),
                Arguments.of("products", Collections.nCopies(21, "BP"), 400, "invalid_request", "/products"),
                Arguments.of("purpose", "FUN", 400, "invalid_request", "/purpose"),
                Arguments.of("discount", 10, 400, "invalid_request", "/discount"),
                Arguments.of("client", null, 400, "invalid_request", "/client"),
                Arguments.of("client.name", " ", 400, "invalid_request", "/client/name"),
                Arguments.of("client.name", "a\nb", 400, "invalid_request", "/client/name"),
                Arguments.of("client.inn", "7707083894", 400, "invalid_request", "/client/inn"),
                Arguments.of("client.phone", "112", 400, "invalid_request", "/client/phone"),
                Arguments.of("client.phone", null, 400, "invalid_request", "/client/phone"),
                Arguments.of("client.email", "anna", 400, "invalid_request", "/client/email"),
                Arguments.of("client.email", null, 400, "invalid_request", "/client/email"),
                Arguments.of("client.contactName", null, 400, "invalid_request", "/client/contactName"),
                Arguments.of("comment", "x".repeat(2001), 400, "invalid_request", "/comment"));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource("badRequests")
    void aBadRequestIsRefusedAndChangesNothing(
            String field, @Nullable Object value, int status, String code, @Nullable String pointer) {
        var answer = new TrialScenario(api).request(partner, with(good(), field, value));

        answer.expect(status);
        assertThat(answer.code()).isEqualTo(code);
        if (pointer != null) {
            assertThat(answer.text("/errors/0/pointer")).isEqualTo(pointer);
        }
        assertThat(api.as(Tokens.partner(partner)).get("/api/partner/trials").text("/total"))
                .isEqualTo("0");
    }

    @Test
    void withoutATokenWithAnExpiredOneOrInAnotherRoleThereIsNothingToSee() {
        api.anonymous().post("/api/partner/trials", good()).expect(401);
        api.as(Tokens.expired(partner)).post("/api/partner/trials", good()).expect(401);
        api.as(Tokens.operator()).post("/api/partner/trials", good()).expect(403);
        api.as(Tokens.partner(partner)).get("/api/admin/trials").expect(403);
        api.as(Tokens.partner(partner)).get("/api/admin/clients").expect(403);
        api.as(Tokens.partner(partner)).get("/api/admin/provisioning-tasks").expect(403);
    }

    @Test
    void theListFiltersSortsAndPages() {
        var scenario = new TrialScenario(api);
        for (var name : List.of("Б", "А", "В")) {
            scenario.provisioned(partner, name);
        }
        var mine = api.as(Tokens.partner(partner));

        assertThat(mine.get("/api/partner/trials?status=TRIAL&sort=name,desc&size=2")
                        .expect(200)
                        .text("/items/0/name"))
                .isEqualTo("В");
        assertThat(mine.get("/api/partner/trials?status=WAITING_FOR_OPERATOR,REJECTED")
                        .expect(200)
                        .text("/total"))
                .isEqualTo("0");
        mine.get("/api/partner/trials?sort=phone").expect(400);
        mine.get("/api/partner/trials?status=LOST").expect(400);
        mine.get("/api/partner/trials/not-a-uuid").expect(404);
    }

    private String passwordHash(UUID client) {
        return database.asSuperuser()
                .sql("select password_hash from simulated_accounts where key = :key")
                .param("key", client)
                .query(String.class)
                .single();
    }

    private String everythingStored() {
        var all = new StringBuilder();
        for (var table : List.of("clients", "trial_requests", "outbox", "simulated_accounts", "idempotent_requests")) {
            database.asSuperuser()
                    .sql("select to_jsonb(t)::text from " + table + " t")
                    .query(String.class)
                    .list()
                    .forEach(all::append);
        }
        return all.toString();
    }

    @Test // CAB-7
    void requestsAreExportedInTheWordsOfTheirReader() {
        var partner = UUID.randomUUID();
        new TrialScenario(api).provisioned(partner, "ООО «Выгрузка»");

        var russian = csv(partner, "ru");
        var english = csv(partner, "en");

        assertThat(russian.getFirst())
                .isEqualTo("\uFEFFПодана;Название;ИНН;Состояние;Клиент;Тест с;Тест до;Конфигурации;Пользователей;"
                        + "Для кого;Комментарий;Причина");
        assertThat(russian.getLast())
                .contains(";ООО «Выгрузка»;", ";Тест;1R")
                .endsWith(";1С:Бухгалтерия, 1С:Зарплата и управление персоналом;3;Клиент;;");
        assertThat(english.getFirst()).contains("Asked on,Name,INN,Status,Client,");
        assertThat(english.getLast()).contains(",TRIAL,1R");
    }

    private List<String> csv(UUID partner, String language) {
        return api.as(Tokens.partner(partner))
                .withHeader("Accept", "text/csv")
                .withHeader("Accept-Language", language)
                .get("/api/partner/trials")
                .expect(200)
                .text()
                .lines()
                .toList();
    }
}
