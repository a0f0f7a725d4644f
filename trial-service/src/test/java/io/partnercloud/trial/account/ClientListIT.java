package io.partnercloud.trial.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.partnercloud.contracts.partner.PartnerRegistered;
import io.partnercloud.platform.time.SandboxClock;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.EventProbe;
import io.partnercloud.testsupport.ServiceDatabase;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.Tokens;
import io.partnercloud.trial.TrialScenario;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** CAB-2. */
@ServiceIT
class ClientListIT {
    @Autowired
    ApiClient api;

    @Autowired
    EventProbe events;

    @Autowired
    SandboxClock clock;

    @Autowired
    ServiceDatabase database;

    @Autowired
    JdbcClient jdbc;

    private final UUID partner = UUID.randomUUID();

    private List<String> names(String query) {
        return api.as(Tokens.partner(partner))
                .get("/api/partner/clients" + query)
                .expect(200)
                .json()
                .at("/items")
                .valueStream()
                .map(item -> item.at("/name").asString())
                .toList();
    }

    private static String q(String text) {
        return "?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void clientsAreFoundFilteredSortedAndPaged() {
        var scenario = new TrialScenario(api);
        var flower = scenario.provisioned(partner, "ООО «Василёк»");
        scenario.provisioned(partner, "ИП Берёзкин 100%");
        scenario.provisioned(partner, "АО «Ёлка_и_сосна»");
        events.publish(flower.activated(clock.today(), clock.today().plusDays(30)));
        scenario.awaitClientStatus(flower, "PAID");
        scenario.provisioned(UUID.randomUUID(), "ООО «Василёк»");

        assertThat(names(q("василек"))).containsExactly("ООО «Василёк»");
        assertThat(names(q("ВАСИЛЁК"))).containsExactly("ООО «Василёк»");
        assertThat(names(q("елка"))).containsExactly("АО «Ёлка_и_сосна»");
        assertThat(names(q(flower.login().text().toLowerCase(Locale.ROOT)))).containsExactly("ООО «Василёк»");
        assertThat(names(q("100%"))).containsExactly("ИП Берёзкин 100%");
        assertThat(names(q("%"))).containsExactly("ИП Берёзкин 100%");
        assertThat(names(q("_"))).containsExactly("АО «Ёлка_и_сосна»");
        assertThat(names(q("' or true --"))).isEmpty();

        assertThat(names("?status=PAID")).containsExactly("ООО «Василёк»");
        assertThat(names("?status=TRIAL,PAID&service=RENT&tariff=UNIFIED")).hasSize(3);
        assertThat(names("?service=PBX")).isEmpty();
        assertThat(names("?tariff=OLD")).isEmpty();

        assertThat(names("?sort=name")).containsExactly("АО «Ёлка_и_сосна»", "ИП Берёзкин 100%", "ООО «Василёк»");
        assertThat(names("?sort=name,desc&size=2&page=1")).containsExactly("АО «Ёлка_и_сосна»");
        assertThat(names("?sort=login")).first().isEqualTo("ООО «Василёк»");
    }

    @Test // CAB-7
    void clientsAreExportedForTheirPartnerAndForOperators() {
        var scenario = new TrialScenario(api);
        var mine = scenario.provisioned(partner, "ООО «Выгрузка»");
        scenario.provisioned(UUID.randomUUID(), "ООО «Чужой»");
        events.publish(new PartnerRegistered(partner, "ООО «Партнёр»", "7743000324", "Пётр", "petr@example.test"));

        var rows = export(Tokens.partner(partner), "/api/partner/clients?status=TRIAL");

        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst())
                .isEqualTo("\uFEFFКлиент;Название;ИНН;Сервис;Тариф;Состояние;Для кого;Тест до;Оплачено по");
        assertThat(rows.getLast())
                .startsWith(mine.login() + ";ООО «Выгрузка»;")
                .contains(";Аренда 1С;UNIFIED;Тест;Клиент;");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            var all = export(Tokens.operator(), "/api/admin/clients?sort=name&partner=" + partner);
            assertThat(all).hasSize(2);
            assertThat(all.getLast()).endsWith(";anna@vasilek.example;ООО «Партнёр»");
        });
    }

    @Test // CAB-7
    void whatAnAccountHoldsIsExportedInWords() {
        var client = new TrialScenario(api).provisioned(partner, "ООО «Выгрузка»");
        var path = "/api/partner/clients/" + client.login();

        assertThat(export(Tokens.partner(partner), path + "/infobases"))
                .containsExactly(
                        "\uFEFFНазвание;Конфигурация;Релиз;Изменённая;С расширениями;Обновляется сама",
                        "1С:Бухгалтерия;1С:Бухгалтерия;;нет;нет;да",
                        "1С:Зарплата и управление персоналом;1С:Зарплата и управление персоналом;;нет;нет;да");
        assertThat(export(Tokens.operator(), "/api/admin/clients/" + client.login() + "/users?sort=number,desc"))
                .containsExactly(
                        "\uFEFFНомер;Логин;Имя;Почта;Удалённый рабочий стол",
                        "3;" + client.login() + "U3;;;нет",
                        "2;" + client.login() + "U2;;;нет",
                        "1;" + client.login() + "U1;;;нет");
    }

    @Test // OPS-6
    void aPartnerMayNotNameAPartner() {
        var answer = api.as(Tokens.partner(partner))
                .get("/api/partner/clients?partner=" + partner)
                .expect(400);

        assertThat(answer.text("/errors/0/parameter")).isEqualTo("partner");
        assertThat(answer.text("/errors/0/code")).isEqualTo("operators_only");
    }

    private List<String> export(String token, String path) {
        return api.as(token)
                .withHeader("Accept", "text/csv")
                .withHeader("Accept-Language", "ru")
                .get(path)
                .expect(200)
                .text()
                .lines()
                .toList();
    }

    @Test
    void whatTheListDoesNotKnowIsRefused() {
        var mine = api.as(Tokens.partner(partner));

        for (var query :
                List.of("sort=inn_hash", "sort=name;drop", "status=LOST", "service=VPN", "size=1000", "page=-1")) {
            mine.get("/api/partner/clients?" + query).expect(400);
        }
        mine.get("/api/partner/clients/42").expect(404);
        mine.get("/api/partner/clients/1R99999").expect(404);
    }

    @Test
    void operatorsFindAllClientsAndThoseOfOnePartner() {
        var client = new TrialScenario(api).provisioned(partner, "ООО «Оператору»");
        var operator = api.as(Tokens.operator());

        var list = operator.get("/api/admin/clients?status=TRIAL&partner=" + partner)
                .expect(200);

        assertThat(list.text("/total")).isEqualTo("1");
        assertThat(list.text("/items/0/login")).isEqualTo(client.login().text());
        assertThat(list.text("/items/0/partner")).isEqualTo(partner.toString());
        assertThat(operator.get("/api/admin/clients/" + client.login())
                        .expect(200)
                        .text("/email"))
                .isEqualTo("anna@vasilek.example");
    }

    @Test
    void theDatabaseItselfShowsNothingOutsideAScope() {
        new TrialScenario(api).provisioned(partner, "ООО «Тайна»");

        for (var table : List.of("clients", "trial_requests", "infobases", "client_users", "partners")) {
            assertThat(jdbc.sql("select count(*) from " + table)
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
            assertThat(database.asApp()
                            .sql("select count(*) from " + table)
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }
}
